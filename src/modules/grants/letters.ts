import { z } from 'zod';
import type { Work } from '#platform/work.ts';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody, type Subject } from '#web/letter.ts';
import { grantAddress } from './addresses.ts';

const words = catalogue(
  {
    awarded: {
      job: 'Über eine Bewilligung schreiben',
      subject: 'Zuwendung bewilligt',
      text: 'für Ihren Landkreis ist eine Zuwendung bewilligt.',
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
      text: 'a grant is awarded for your district.',
    },
    released: {
      job: 'Write about a reduced commitment',
      subject: 'Commitment reduced',
      text: 'part of the money committed to a grant of your district is set free because it is no longer needed. You see how it stands here:',
    },
  },
);

const grant = z.object({ grantId: z.uuid(), districtId: z.uuid() });

/** Every event of this module, and who is told of it in which words. */
export const grantsEvents: Events = {
  'application-submitted': nobody,
  'application-decided': nobody,
  'grant-awarded': defineLetter({
    job: 'tell-of-grant',
    to: 'district-office',
    words: () => words.awarded,
    payload: grant,
    find: grantOfDistrict,
  }),
  'commitment-released': defineLetter({
    job: 'tell-of-release',
    to: 'district-office',
    words: () => words.released,
    payload: grant,
    find: grantOfDistrict,
  }),
};

async function grantOfDistrict(_: Work, { grantId, districtId }: z.output<typeof grant>): Promise<Subject> {
  return { path: grantAddress(grantId), organisationId: districtId };
}
