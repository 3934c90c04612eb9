import { type Finding, met, notMet, unknown } from '../finding.ts';
import type { Interruptions, Person } from '../person.ts';
import { type Day, monthsBefore, NEVER } from '../time/day.ts';
import { type Duration, daysShort } from '../time/duration.ts';
import {
  clip,
  countDays,
  EVER,
  merge,
  nextDayIn,
  type Stretches,
  stretchBefore,
  without,
} from '../time/stretches.ts';
import { absentFacts } from './absent-facts.ts';

type Terms = { readonly time: Duration; readonly window: Duration; readonly allowedWork: Duration };

/**
 * Finds unemployment under § 18 (2) SGB III: of `time` within the window, where the listed interruptions neither end
 * nor add to it. Work is one of them while it comes to no more than `allowedWork` in total; any other gap ends the
 * unemployment.
 */
export function isUnemployedAddedUp(person: Person, day: Day, { time, window, allowedWork }: Terms): Finding {
  const { unemployment = EVER, interruptions } = person;
  const missing = absentFacts(person.facts, 'unemploymentPeriods', 'interruptions');
  const from = monthsBefore(day, window.months);
  const unemployed = clip(unemployment, from, day);
  const work = clip(interruptions?.work ?? [], from, day);
  const isTooMuchWork = daysShort(work, allowedWork) < 0;
  const counted = interruptions ? unbroken(unemployed, interruptions, isTooMuchWork, day) : unemployed;

  if (daysShort(counted, time) <= 0) return missing.length > 0 ? unknown(missing) : met();
  if (missing.length > 0) return notMet(NEVER);
  const addedUpOn = nextDayIn(unemployment, day) + Math.max(1, time.days - countDays(counted));
  return notMet(isTooMuchWork ? Math.min(addedUpOn, forgottenOn(work, allowedWork, day)) : addedUpOn);
}

/** Returns the days of unemployment that no gap cuts off from `day`, without those of the interruptions themselves. */
function unbroken(
  unemployed: Stretches,
  { all, work }: Interruptions,
  isTooMuchWork: boolean,
  day: Day,
): Stretches {
  const row = merge([...unemployed, ...all]);
  const last = stretchBefore(isTooMuchWork ? without(row, work) : row, day);
  return last ? clip(without(unemployed, all), last.from, last.until) : [];
}

/**
 * Returns the day until which the window cannot lose enough days of work: it loses one a day, and no month has over 31.
 */
const forgottenOn = (work: Stretches, allowedWork: Duration, day: Day): Day =>
  day + Math.max(1, countDays(work) - 31 * allowedWork.months);
