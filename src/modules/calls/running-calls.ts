import { catalogue } from '#ui/language.ts';
import type { RunningUnder } from '#web/running-matters.ts';
import { callsAddress } from './addresses.ts';

const words = catalogue(
  {
    calls: (count: number) =>
      count === 1 ? 'ein nicht abgeschlossener Aufruf' : `${count} nicht abgeschlossene Aufrufe`,
  },
  { calls: (count) => (count === 1 ? 'one call not concluded' : `${count} calls not concluded`) },
);

/** Counts the calls that are drafted, open or being scored. */
export const runningCalls: RunningUnder = async ({ db }, programmeId) => {
  const versions = await db
    .selectFrom('call')
    .select(({ fn }) => ['rulesFrom', fn.countAll<number>().as('count')])
    .where('programmeId', '=', programmeId)
    .where('status', 'in', ['draft', 'open', 'scoring'])
    .groupBy('rulesFrom')
    .execute();
  return [{ inWords: words.calls, href: callsAddress({ programme: programmeId }), versions }];
};
