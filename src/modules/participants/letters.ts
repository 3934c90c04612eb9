import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { handOverAddress, personAddress } from './addresses.ts';

const words = catalogue(
  {
    referred: {
      job: 'Über eine neue Person schreiben',
      subject: 'Neue Person zur Begleitung',
      text: 'das Jobcenter hat Ihnen eine Person zur Begleitung anvertraut.',
    },
    offered: {
      job: 'Über eine angebotene Übergabe schreiben',
      subject: 'Eine Übergabe wartet auf Ihre Antwort',
      text: 'eine andere Stelle möchte Ihnen eine Person übergeben.',
    },
    answered: {
      job: 'Über die Antwort auf eine Übergabe schreiben',
      subject: 'Ihre angebotene Übergabe ist beantwortet',
      text: 'die andere Stelle hat auf Ihr Angebot einer Übergabe geantwortet.',
    },
  },
  {
    referred: {
      job: 'Write about a new person',
      subject: 'A new person to coach',
      text: 'the Jobcenter has entrusted a person to you.',
    },
    offered: {
      job: 'Write about a hand-over offered',
      subject: 'A hand-over waits for your answer',
      text: 'another office would like to hand a person over to you.',
    },
    answered: {
      job: 'Write about the answer to a hand-over',
      subject: 'Your offer of a hand-over is answered',
      text: 'the other office has answered your offer of a hand-over.',
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
  'hand-over-offered': defineLetter({
    job: 'tell-of-participation-offered',
    to: 'jobcenter',
    words: () => words.offered,
    payload: z.object({ handOverId: z.uuid(), toId: z.uuid() }),
    find: async (_, { handOverId, toId }) => ({ path: handOverAddress(handOverId), organisationId: toId }),
  }),
  'hand-over-answered': defineLetter({
    job: 'tell-of-participation-answered',
    to: 'jobcenter',
    words: () => words.answered,
    payload: z.object({ participationId: z.uuid(), jobcenterId: z.uuid() }),
    find: async (_, { participationId, jobcenterId }) => ({
      path: personAddress(participationId),
      organisationId: jobcenterId,
    }),
  }),
  'hand-over-withdrawn': nobody,
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
