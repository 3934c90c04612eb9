import { addDays, addMonths, firstOfMonth, type IsoDate } from '#kernel/calendar.ts';

/** The places that something happened to in a month, which is named by its first day. */
export type MonthCount = { readonly month: IsoDate; readonly count: number };

/** The starts that were planned, and the stays that began and were left, month by month. */
export type RampUpCounts = {
  readonly planned: readonly MonthCount[];
  readonly begun: readonly MonthCount[];
  readonly left: readonly MonthCount[];
};

/** The curve at the end of one month. Nothing is known yet of a month that is not over, but today's figure. */
export type RampUpMonth = {
  readonly lastDayOn: IsoDate;
  readonly planned: number;
  readonly actual: number | null;
  /** The places that the programme wants by a day of this month. */
  readonly wanted: readonly {
    readonly day: IsoDate;
    readonly shareBasisPoints: number;
    readonly places: number;
  }[];
};

type Wanted = { readonly day: IsoDate; readonly shareBasisPoints: number };

const MOST_MONTHS = 60;

/**
 * Aufwuchs: the places that were to be taken at the end of each month beside those that were, and beside the share of
 * all places that the programme wants by a day. From the first month with a start to the last plan, wish or today.
 */
export function rampUp(counts: RampUpCounts, wishes: readonly Wanted[], today: IsoDate): RampUpMonth[] {
  const starts = [...counts.planned, ...counts.begun].map(({ month }) => month).toSorted();
  const [first] = starts;
  if (first === undefined) return [];
  const ends = [...counts.planned.map(({ month }) => month), ...wishes.map(({ day }) => day), today];
  const last = ends.map(firstOfMonth).toSorted().at(-1) as IsoDate;
  const all = upTo(counts.planned, '9999-12-31');
  const months: RampUpMonth[] = [];
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = addMonths(month, 1))
    months.push({
      lastDayOn: addDays(addMonths(month, 1), -1),
      planned: upTo(counts.planned, month),
      actual: month <= today ? upTo(counts.begun, month) - upTo(counts.left, month) : null,
      wanted: wishes
        .filter(({ day }) => firstOfMonth(day) === month)
        .map(({ day, shareBasisPoints }) => ({
          day,
          shareBasisPoints,
          places: share(all, shareBasisPoints),
        })),
    });
  return months;
}

const upTo = (counts: readonly MonthCount[], month: IsoDate): number =>
  counts.filter((one) => one.month <= month).reduce((sum, { count }) => sum + count, 0);

/** Whole places, rounded up: eighty per cent of six are five. */
const share = (places: number, basisPoints: number): number => Math.ceil((places * basisPoints) / 10_000);
