import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { activityAddress } from './addresses.ts';

const words = catalogue(
  {
    tested: {
      job: 'Über die Prüfung einer Tätigkeit schreiben',
      subject: 'Ihre Tätigkeit ist geprüft',
      text: 'das Jobcenter hat über die drei Voraussetzungen einer Ihrer Tätigkeiten entschieden. Ergebnis und Begründung stehen hier:',
    },
  },
  {
    tested: {
      job: 'Write about the tests of an activity',
      subject: 'Your activity is tested',
      text: 'the Jobcenter has decided the three tests of one of your activities. The answer and its reasons stand here:',
    },
  },
);

const letterOfTests = defineLetter({
  job: 'tell-of-tests',
  to: 'provider',
  words: () => words.tested,
  payload: z.object({ activityId: z.uuid(), ownerId: z.uuid() }),
  find: async (_, { activityId, ownerId }) => ({
    path: activityAddress(activityId),
    organisationId: ownerId,
  }),
});

/** The events of this module, and who is told of them in which words. What waits for a Jobcenter stands in its tasks. */
export const placesEvents: Events = {
  'place-described': nobody,
  'place-closed': nobody,
  'activity-described': nobody,
  'activity-changed': nobody,
  'profile-written': nobody,
  'activity-tested': letterOfTests,
};
