import { sql } from 'kysely';
import type { RunningUnder } from '#web/running-matters.ts';
import { eventsAddress } from './addresses.ts';
import { eventWords } from './messages/event-words.ts';

/** Returns the events of a programme that are still to be held. */
export const runningEvents: RunningUnder = (programmeId) => [
  {
    inWords: (count) => eventWords.running(count),
    href: eventsAddress({ programme: programmeId }),
    counted: sql`select rules_from, count(*) from expert_event
                  where programme_id = ${programmeId} and status in ('draft', 'announced') group by rules_from`,
  },
];
