import { addDays, addMonths, type IsoDate, toDayNumber } from '#kernel/calendar.ts';

/** The days after which a notice counts as served, and the months in which remedies are open; the latest `from` holds. */
export type RemedyRules = {
  readonly periods: readonly {
    readonly from: IsoDate;
    readonly serviceDays: number;
    readonly remedyMonths: number;
  }[];
  /** The days of every year on which no period ends, as `MM-DD`. */
  readonly daysOff: readonly string[];
};

/** Returns the first day on which a notice is final: the day after the last on which remedies were open (§ 70 VwGO). */
export function finalOn(issuedOn: IsoDate, { periods, daysOff }: RemedyRules): IsoDate {
  const period = periods.findLast(({ from }) => from <= issuedOn);
  if (!period) throw new Error(`no period of remedies on ${issuedOn}`);
  const servedOn = addDays(issuedOn, period.serviceDays);
  let lastDay = addMonths(servedOn, period.remedyMonths);
  while (isOff(lastDay, daysOff)) lastDay = addDays(lastDay, 1);
  return addDays(lastDay, 1);
}

/** 1970-01-01 was a Thursday. */
const isOff = (day: IsoDate, daysOff: readonly string[]): boolean =>
  [2, 3].includes(toDayNumber(day) % 7) || daysOff.includes(day.slice(5));
