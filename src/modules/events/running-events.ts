import type { RunningUnder } from '#web/running-matters.ts';
import { eventsAddress } from './addresses.ts';
import { eventWords } from './messages/event-words.ts';

/** Counts the events of a programme that are still to be held. */
export const runningEvents: RunningUnder = async ({ db }, programmeId) => {
  const versions = await db
    .selectFrom('expertEvent')
    .select(({ fn }) => ['rulesFrom', fn.countAll<number>().as('count')])
    .where('programmeId', '=', programmeId)
    .where('status', '<>', 'held')
    .groupBy('rulesFrom')
    .execute();
  return [
    {
      inWords: (count) => eventWords.running(count),
      href: eventsAddress({ programme: programmeId }),
      versions,
    },
  ];
};
