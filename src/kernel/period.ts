import { addDays, addMonths, firstOfMonth, type IsoDate } from './calendar.ts';

/** A stretch of days: `from` included, `until` excluded, `null` = still running. */
export type Period = { readonly from: IsoDate; readonly until: IsoDate | null };

export const contains = (period: Period, day: IsoDate): boolean =>
  period.from <= day && (period.until === null || day < period.until);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);

export const isEmpty = (period: Period): boolean => period.until !== null && period.until <= period.from;

// Days are text, which Math.max does not compare.
const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** Returns the days that both periods have in common, or `null`. */
export function intersect(a: Period, b: Period): Period | null {
  const from = later(a.from, b.from);
  const until = a.until === null || b.until === null ? (a.until ?? b.until) : earlier(a.until, b.until);
  const common = { from, until };
  return isEmpty(common) ? null : common;
}

/** Returns the last day of the period as people write it, or `null` while it runs. */
export const lastDay = (period: Period): IsoDate | null =>
  period.until === null ? null : addDays(period.until, -1);

/**
 * Returns the first day after a time of whole months that begins with `from` (§ 187 (2), § 188 (2) and (3) BGB):
 * `endOfMonths('2024-01-01', 24)` is `'2026-01-01'`, and `endOfMonths('2024-01-31', 1)` is `'2024-03-01'`, because a
 * time that begins on the 31st ends with the last day of a shorter month.
 */
export function endOfMonths(from: IsoDate, months: number): IsoDate {
  const sameDay = addMonths(from, months);
  return sameDay.slice(8) === from.slice(8) ? sameDay : firstOfMonth(addMonths(from, months + 1));
}
