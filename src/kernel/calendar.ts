/**
 * Days of the calendar as ISO text (`YYYY-MM-DD`), computed on integers without time zones.
 * ISO dates sort as text, so `<` and `>=` compare them.
 */
export type IsoDate = string;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** Tells whether a text is a day that exists: `isIsoDate('2026-02-29')` is false. Years run from 1900 to 2999. */
export function isIsoDate(text: string): text is IsoDate {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (
    year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** Returns the days since 1970-01-01. */
export function toDayNumber(date: IsoDate): number {
  const [year, month, day] = parts(date);
  const y = year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const thisLeapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return y * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] as number) + thisLeapDay + day - 719_163;
}

/** Returns the day that lies `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): IsoDate {
  // Civil-from-days: shifts the year to begin in March, so that the leap day comes last.
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;

/** Returns year, month and day as numbers: `parts('2026-11-22')` is `[2026, 11, 22]`. */
export const parts = (date: IsoDate): [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(toDayNumber(date) + days);

/** Returns the same day of a later (or earlier) month; its last day where that day is missing (§ 188 (3) BGB). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return isoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** Returns the whole days from `from` up to, not including, `until`. */
export const daysBetween = (from: IsoDate, until: IsoDate): number => toDayNumber(until) - toDayNumber(from);

export const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;

/** Returns the calendar year of a day. */
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
