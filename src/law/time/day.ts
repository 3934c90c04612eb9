import { addMonths, fromDayNumber, type IsoDate, toDayNumber } from '#kernel/calendar.ts';
import { endOfMonths } from '#kernel/period.ts';

/** A day as the number of days since 1970-01-01: the law compares and counts days far more often than it shows them. */
export type Day = number;

/** Later than every day: the end of a time that still runs, and the day of what can no longer happen. */
export const NEVER: Day = Number.POSITIVE_INFINITY;

/** Earlier than every day. */
export const ALWAYS: Day = Number.NEGATIVE_INFINITY;

export const toDay = (date: IsoDate): Day => toDayNumber(date);

export const toDate = (day: Day): IsoDate => fromDayNumber(day);

/** Returns the day on which a window of `months` months opens that closes with the eve of `day`. */
export const monthsBefore = (day: Day, months: number): Day => toDay(addMonths(toDate(day), -months));

/** Returns the first day after a time of `months` months that begins with `day`. */
export const monthsFrom = (day: Day, months: number): Day =>
  Number.isFinite(day) ? toDay(endOfMonths(toDate(day), months)) : day;
