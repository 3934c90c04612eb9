import { addMonths, daysBetween, firstOfMonth, type IsoDate } from './calendar.ts';
import { intersect, type Period } from './period.ts';

/** Returns a whole month as a period; `month` is any day in it. */
export const monthOf = (month: IsoDate): { from: IsoDate; until: IsoDate } => ({
  from: firstOfMonth(month),
  until: addMonths(firstOfMonth(month), 1),
});

/** Returns the first days of all months that a period touches; it must have an end. */
export function monthsOf({ from, until }: { from: IsoDate; until: IsoDate }): IsoDate[] {
  const months: IsoDate[] = [];
  for (let month = firstOfMonth(from); month < until; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Returns the days of a period that lie in a month. */
export function daysIn(month: IsoDate, period: Period): number {
  const common = intersect(monthOf(month), period);
  return common ? daysBetween(common.from, common.until as IsoDate) : 0;
}

/**
 * Returns the days of a month as thirtieths: a whole month is thirty, whatever its length, and each day of a part is
 * one (§ 41 (1) SGB II, applied accordingly: no source says how the programmes count a month that is begun).
 */
export function thirtiethsOf(month: IsoDate, days: number): number {
  const { from, until } = monthOf(month);
  return days >= daysBetween(from, until) ? 30 : Math.min(days, 30);
}
