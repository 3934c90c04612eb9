import { addDays, type IsoDate } from './calendar.ts';

/** A stretch of days: `from` included, `until` excluded, `null` = still running. */
export type Period = { readonly from: IsoDate; readonly until: IsoDate | null };

export const contains = (period: Period, day: IsoDate): boolean =>
  period.from <= day && (period.until === null || day < period.until);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);

export const isEmpty = (period: Period): boolean => period.until !== null && period.until <= period.from;

/** The days both have in common, or `null`. */
export function intersect(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until === null ? b.until : b.until === null ? a.until : a.until < b.until ? a.until : b.until;
  const common = { from, until };
  return isEmpty(common) ? null : common;
}

/** The last day of the period as people write it, or `null` while it runs. */
export const lastDay = (period: Period): IsoDate | null => (period.until === null ? null : addDays(period.until, -1));
