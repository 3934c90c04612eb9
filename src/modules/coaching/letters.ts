import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { personAddress } from '../participants/addresses.ts';

const words = catalogue(
  {
    job: 'Über eine übergebene Begleitung schreiben',
    subject: 'Sie übernehmen eine Begleitung',
    text: 'das Jobcenter übergibt Ihnen die Begleitung einer Person. Ab dem vereinbarten Tag steht sie hier:',
  },
  {
    job: 'Write about coaching handed over',
    subject: 'You take over a person to coach',
    text: 'the Jobcenter hands the coaching of a person over to you. From the agreed day on they stand here:',
  },
);

/** The events of this module, and who is told of them in which words. */
export const coachingEvents: Events = {
  'plan-agreed': nobody,
  'milestone-reached': nobody,
  'coaching-handed-over': defineLetter({
    job: 'tell-of-hand-over',
    to: 'coach',
    words: () => words,
    payload: z.object({ participationId: z.uuid(), coachId: z.uuid() }),
    find: async (_, { participationId, coachId }) => ({
      path: personAddress(participationId),
      accountId: coachId,
    }),
  }),
};
