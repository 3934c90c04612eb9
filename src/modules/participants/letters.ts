import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { personAddress } from './addresses.ts';

const words = catalogue(
  {
    referred: {
      job: 'Über eine neue Person schreiben',
      subject: 'Neue Person zur Begleitung',
      text: 'das Jobcenter hat Ihnen eine Person zur Begleitung anvertraut.',
    },
  },
  {
    referred: {
      job: 'Write about a new person',
      subject: 'A new person to coach',
      text: 'the Jobcenter has entrusted a person to you.',
    },
  },
);

/** Every event of this module, and who is told of it in which words. */
export const participantsEvents: Events = {
  'place-occupied': nobody,
  'person-referred': defineLetter({
    job: 'tell-of-referral',
    to: 'coach',
    words: () => words.referred,
    payload: z.object({ participationId: z.uuid(), coachId: z.uuid() }),
    find: async (_, { participationId, coachId }) => ({
      path: personAddress(participationId),
      accountId: coachId,
    }),
  }),
  'facts-confirmed': nobody,
  'exception-granted': nobody,
  'assignment-extended': nobody,
  'household-changed': nobody,
  'consents-changed': nobody,
  'stages-changed': nobody,
  'people-joined': nobody,
  'record-separated': nobody,
  'participation-started': nobody,
  'participation-ended': nobody,
  'change-proposed': nobody,
  'change-settled': nobody,
};
