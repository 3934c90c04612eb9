import { addYears, daysBetween, type IsoDate } from '#kernel/calendar.ts';
import type { FundingCheck, FundingCheckSpan } from './funding-check.ts';

/** The common time axis of a check, from its day on. */
type FundingCheckTimeline = {
  readonly from: IsoDate;
  /** The day after the last, excluded. */
  readonly until: IsoDate;
  readonly years: readonly { readonly year: number; readonly atBasisPoints: number }[];
  /** One for each line, in their order; nothing where there is no time to draw. */
  readonly bars: readonly (FundingCheckBar | null)[];
};

/**
 * The bar on the axis, from 0 to its end at 10000. Where no length is set it ends with the version, because nothing
 * is funded anew after that.
 */
type FundingCheckBar = {
  readonly fromBasisPoints: number;
  readonly untilBasisPoints: number;
  readonly isCertain: boolean;
};

const FEWEST_YEARS = 2;
const MOST_YEARS = 8;
const WHOLE = 10_000;

/** Lays the lines on one axis of as many years as they need. What lies beyond its end is said in words alone. */
export function timelineOf({ asOf: from, lines }: FundingCheck): FundingCheckTimeline {
  const until = endOfAxis(from, lines);
  const at = (day: IsoDate): number =>
    Math.min(WHOLE, Math.round((daysBetween(from, day) * WHOLE) / daysBetween(from, until)));
  return {
    from,
    until,
    years: newYears(from, until).map((day) => ({ year: Number(day.slice(0, 4)), atBasisPoints: at(day) })),
    bars: lines.map(({ offer, span }) =>
      span === null || span.from >= until
        ? null
        : {
            fromBasisPoints: at(span.from),
            untilBasisPoints: at(span.until ?? offer.version.validUntil ?? until),
            isCertain: span.isCertain,
          },
    ),
  };
}

function endOfAxis(from: IsoDate, lines: FundingCheck['lines']): IsoDate {
  const last = lines.map(({ span }) => span && (span.until ?? aYearOn(span))).reduce(later, from) ?? from;
  let years = FEWEST_YEARS;
  while (years < MOST_YEARS && addYears(from, years) < last) years += 1;
  return addYears(from, years);
}

const aYearOn = ({ from }: FundingCheckSpan): IsoDate => addYears(from, 1);

const later = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  (one ?? '') > (other ?? '') ? one : other;

function newYears(from: IsoDate, until: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = Number(from.slice(0, 4)) + 1; `${year}-01-01` < until; year += 1)
    days.push(`${year}-01-01`);
  return days;
}
