import { type Finding, met, notMet, unknown } from '../finding.ts';
import type { Employments, Person } from '../person.ts';
import type { Day } from '../time/day.ts';
import { type Duration, daysShort } from '../time/duration.ts';
import { clip, countDays, merge, nextDayIn, type Stretches } from '../time/stretches.ts';

/** The day from which earlier funding is credited, and how much of it there must be for that. */
type Credit = { readonly since: Day; readonly threshold: Duration };

/** Tells whether earlier funded work of more than the threshold opens the way to § 16i (§ 16i (10) SGB II). */
export function hasCreditedTime({ employments }: Person, day: Day, { since, threshold }: Credit): Finding {
  if (employments === undefined) return unknown(['employments']);
  const credited = clip(employments.credited, since, day);
  if (daysShort(credited, threshold) < 0) return met();
  return notMet(nextDayIn(employments.credited, day) + Math.max(1, threshold.days + 1 - countDays(credited)));
}

/** The time that counts towards the limit for life: § 16i itself, and what is credited to it. */
export function timeTowards16i(
  { funded16i, credited }: Employments,
  day: Day,
  { since, threshold }: Credit,
): Stretches {
  const earlier = clip(credited, since, day);
  return daysShort(earlier, threshold) < 0 ? merge([...funded16i, ...earlier]) : funded16i;
}
