import { type Finding, met, notMet, unknown } from '../finding.ts';
import type { Person } from '../person.ts';
import { type Day, monthsFrom } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import { nextDayIn, stretchBefore } from '../time/stretches.ts';

/**
 * Finds whether a person was registered as unemployed up to the eve of `day` for more than `time`, without a day's
 * break.
 */
export function isUnemployedLongerThan({ unemployment }: Person, day: Day, time: Duration): Finding {
  if (unemployment === undefined) return unknown(['unemploymentPeriods']);
  const since = stretchBefore(unemployment, day)?.from ?? nextDayIn(unemployment, day);
  const exceeded = monthsFrom(since, time.months) + 1;
  return exceeded <= day ? met() : notMet(exceeded);
}
