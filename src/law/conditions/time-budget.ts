import type { IsoDate } from '#kernel/calendar.ts';
import type { FactName } from '../facts.ts';
import { type Finding, met, notMet, unknown } from '../finding.ts';
import { ALWAYS, type Day, monthsFrom, NEVER, toDate } from '../time/day.ts';
import { type Duration, daysShort } from '../time/duration.ts';
import { clip, countDays, nextDayIn, type Stretch, type Stretches } from '../time/stretches.ts';

/** The time that the law gives a person, used and left; a frame without end is a limit for life. */
export type Budget = {
  readonly usedDays: number;
  readonly remainingDays: number;
  readonly frame: { readonly from: IsoDate; readonly until: IsoDate | null };
};

/** The days used within the current frame, and how many more there may be. */
type TimeBudget = { readonly used: Stretches; readonly frame: Stretch; readonly daysLeft: number };

/** Returns a budget that begins anew when its frame has passed. */
export function budgetWithin(frameLength: Duration, times: Stretches, limit: Duration, day: Day): TimeBudget {
  const frame = frameOn(day, times, frameLength);
  const used = clip(times, frame.from, day);
  return { used, frame, daysLeft: daysLeft(used, limit, day) };
}

/** Returns a budget that never begins anew. */
export function lifetimeBudget(times: Stretches, limit: Duration, day: Day): TimeBudget {
  const used = clip(times, ALWAYS, day);
  const frame = { from: used[0]?.from ?? day, until: NEVER };
  return { used, frame, daysLeft: daysLeft(used, limit, day) };
}

export const isExhausted = ({ daysLeft }: TimeBudget): boolean => daysLeft <= 0;

/**
 * Finds whether time is left, or will be when the next frame opens. Without the fact that the budget rests on nobody
 * knows.
 */
export function hasTimeLeft(budget: TimeBudget | undefined, fact: FactName): Finding {
  if (budget === undefined) return unknown([fact]);
  return isExhausted(budget) ? notMet(budget.frame.until) : met();
}

export const toBudget = ({ used, daysLeft, frame }: TimeBudget): Budget => ({
  usedDays: countDays(used),
  remainingDays: Math.max(0, daysLeft),
  frame: { from: toDate(frame.from), until: frame.until === NEVER ? null : toDate(frame.until) },
});

/** Returns the days left: by the calendar where the time would go on without a gap, else as for several stretches. */
const daysLeft = (used: Stretches, limit: Duration, day: Day): number =>
  used[0]?.until === day ? daysShort(used, limit) : limit.days - countDays(used);

/**
 * Returns the frame in which `day` lies. The first of the times opens the first frame; after a frame has passed, the
 * next day that lies in one of them opens another. Where there is no such day yet, a frame would open on `day`.
 */
function frameOn(day: Day, times: Stretches, length: Duration, earliest = ALWAYS): Stretch {
  const from = Math.min(nextDayIn(times, earliest), day);
  const until = monthsFrom(from, length.months);
  return day < until ? { from, until } : frameOn(day, times, length, until);
}
