import { type Finding, met, notMet, unknown } from '../finding.ts';
import type { Person } from '../person.ts';
import { type Day, monthsBefore } from '../time/day.ts';
import { type Duration, daysShort } from '../time/duration.ts';
import { clip, countDays, nextDayIn } from '../time/stretches.ts';

/** Finds whether SGB II benefits lasted for `time` within the window that ends with the eve of `day`. */
export function receivedBenefits({ benefits }: Person, day: Day, time: Duration, window: Duration): Finding {
  if (benefits === undefined) return unknown(['benefitPeriods']);
  const received = clip(benefits, monthsBefore(day, window.months), day);
  if (daysShort(received, time) <= 0) return met();
  // A day of benefits adds one day to the count, and the moving window only takes days away.
  return notMet(nextDayIn(benefits, day) + Math.max(1, time.days - countDays(received)));
}
