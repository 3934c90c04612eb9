import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { grantAddress } from './addresses.ts';
import { APPLICANTS } from './model/application.ts';

const words = catalogue(
  {
    awarded: {
      job: 'Über eine Bewilligung schreiben',
      subject: 'Zuwendung bewilligt',
      text: 'Ihr Antrag ist bewilligt.',
    },
    released: {
      job: 'Über eine verringerte Mittelbindung schreiben',
      subject: 'Mittelbindung verringert',
      text: 'von der Mittelbindung zu einer Zuwendung Ihres Landkreises ist ein Teil freigegeben, weil er nicht mehr gebraucht wird. Den Stand sehen Sie hier:',
    },
  },
  {
    awarded: {
      job: 'Write about a grant',
      subject: 'Grant awarded',
      text: 'your application is granted.',
    },
    released: {
      job: 'Write about a reduced commitment',
      subject: 'Commitment reduced',
      text: 'part of the money committed to a grant of your district is set free because it is no longer needed. You see how it stands here:',
    },
  },
);

/** The letters of the decisions about applications and about commitments. */
export const letterOfAward = defineLetter({
  job: 'tell-of-grant',
  to: APPLICANTS,
  words: () => words.awarded,
  payload: z.object({ grantId: z.uuid(), granteeId: z.uuid() }),
  find: async (_, { grantId, granteeId }) => ({ path: grantAddress(grantId), organisationId: granteeId }),
});
export const letterOfRelease = defineLetter({
  job: 'tell-of-release',
  to: 'district-office',
  words: () => words.released,
  payload: z.object({ grantId: z.uuid(), districtId: z.uuid() }),
  find: async (_, { grantId, districtId }) => ({ path: grantAddress(grantId), organisationId: districtId }),
});

/** The other events of this module, and who is told of them in which words. */
export const grantsEvents: Events = { 'application-submitted': nobody };
