import { monthsFrom } from './day.ts';
import { countDays, type Stretches } from './stretches.ts';

/**
 * The time that something must last, in both measures of the law: whole months by the calendar for a time without a
 * gap (§ 188 (2) BGB), and days for a time that lies in several stretches, where a month has 30 and a year 365 of
 * them (§ 191 BGB).
 */
export type Duration = {
  readonly count: number;
  readonly unit: 'months' | 'years';
  readonly months: number;
  readonly days: number;
};

export const months = (count: number): Duration => ({
  count,
  unit: 'months',
  months: count,
  days: count * 30,
});

export const years = (count: number): Duration => ({
  count,
  unit: 'years',
  months: count * 12,
  days: count * 365,
});

/** Returns the days still to come before the stretches last as long as `duration`; zero or less when they do. */
export function daysShort(stretches: Stretches, duration: Duration): number {
  const [first, second] = stretches;
  return first !== undefined && second === undefined
    ? monthsFrom(first.from, duration.months) - first.until
    : duration.days - countDays(stretches);
}
