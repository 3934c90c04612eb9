import { type Finding, met, notMet, unknown } from '../finding.ts';
import type { Interruptions, Person } from '../person.ts';
import { ALWAYS, type Day, monthsFrom, NEVER } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import { clip, EVER, merge, nextDayIn, type Stretch, stretchBefore, without } from '../time/stretches.ts';
import { absentFacts } from './absent-facts.ts';

/**
 * Finds unemployment under § 18 (1) SGB III: without interruption, up to the eve of `day`, for `time`.
 * Up to `harmlessDays` of sickness, other non-work or a measure each do not interrupt, and their days count.
 */
export function isUnemployedInARow(person: Person, day: Day, time: Duration, harmlessDays: number): Finding {
  const missing = absentFacts(person.facts, 'unemploymentPeriods', 'interruptions');
  const complete = monthsFrom(unemployedSince(person, day, harmlessDays), time.months);
  if (day < complete) return notMet(missing.length > 0 ? NEVER : complete);
  return missing.length > 0 ? unknown(missing) : met();
}

/** Returns the first day of the unemployment that lasts up to the eve of `day`; else the next day that begins one. */
function unemployedSince(
  { unemployment = EVER, interruptions }: Person,
  day: Day,
  harmlessDays: number,
): Day {
  const { all, harmful } = weigh(interruptions, day, harmlessDays);
  const registered = without(unemployment, harmful);
  const row = stretchBefore(without(merge([...registered, ...all]), harmful), day);
  return nextDayIn(registered, row ? row.from : day);
}

/** Interruptions that nobody told us of could all be harmless: unknown facts are taken at their best. */
function weigh(interruptions: Interruptions | undefined, day: Day, harmlessDays: number) {
  if (interruptions === undefined) return { all: EVER, harmful: [] };
  const all = clip(interruptions.all, ALWAYS, day);
  const isTooLong = ({ from, until }: Stretch) => until - from > harmlessDays;
  return { all, harmful: [...all.filter(isTooLong), ...interruptions.work] };
}
