import { sql } from 'kysely';
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

/** Returns the calls that are drafted, open or being scored. */
export const runningCalls: RunningUnder = (programmeId) => [
  {
    inWords: words.calls,
    href: callsAddress({ programme: programmeId }),
    counted: sql`select rules_from, count(*) from call
                  where programme_id = ${programmeId} and status in ('draft', 'open', 'scoring') group by rules_from`,
  },
];
