import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, fractionOf, splitByWeight, sumCents } from '#kernel/money.ts';
import { daysIn, thirtiethsOf } from '#kernel/month.ts';
import { intersect, type Period } from '#kernel/period.ts';

/** The name of this rule, kept beside what was calculated by it; another rule has another name. */
export const MONTH_RULE = 'month-by-thirtieths-1';

/** The time that somebody was on a place; who it was is not for payments to know. */
export type Stay = { readonly occupancyId: string; readonly period: Period };
export type Place = {
  readonly placeId: string;
  readonly number: number;
  readonly kind: string;
  readonly stays: readonly Stay[];
};

/** A lump sum of the programme: so much for a place and month, on all places or on some kinds. */
export type Lump = {
  readonly costType: string;
  readonly rateCents: Cents;
  readonly kinds: readonly string[] | null;
};

/** The amount that another payer has declared to bear of one cost. */
export type OtherShare = {
  readonly placeId: string;
  readonly costType: string;
  readonly amountCents: Cents;
};

export type MonthInput = {
  readonly month: IsoDate;
  readonly project: { readonly from: IsoDate; readonly until: IsoDate };
  readonly places: readonly Place[];
  readonly lumps: readonly Lump[];
  readonly others: readonly OtherShare[];
};

type StayPart = {
  readonly occupancyId: string;
  readonly days: number;
  readonly thirtieths: number;
  readonly amountCents: Cents;
};
export type CostOfPlace = {
  readonly placeId: string;
  readonly number: number;
  readonly kind: string;
  readonly costType: string;
  readonly rateCents: Cents;
  readonly days: number;
  readonly thirtieths: number;
  /** The whole cost; what others bear of it; what is asked for. */
  readonly costCents: Cents;
  readonly othersCents: Cents;
  readonly amountCents: Cents;
  readonly stays: readonly StayPart[];
};
export type MonthOutput = { readonly costs: readonly CostOfPlace[]; readonly totalCents: Cents };

/**
 * Calculates what a month of a project costs: for each place its occupied days in thirtieths times the lump sum, less
 * what other payers bear. A place that was full all month costs one whole lump, however many people followed one
 * another on it.
 */
export function calculateMonth(input: MonthInput): MonthOutput {
  const costs = input.places.flatMap((place) =>
    input.lumps
      .filter(({ kinds }) => kinds === null || kinds.includes(place.kind))
      .map((lump) => costOf(place, lump, input))
      .filter(({ thirtieths }) => thirtieths > 0),
  );
  return { costs, totalCents: sumCents(costs.map(({ amountCents }) => amountCents)) };
}

function costOf({ stays, ...place }: Place, { costType, rateCents }: Lump, input: MonthInput): CostOfPlace {
  const parts = stays
    .map(({ occupancyId, period }) => ({ occupancyId, days: paidDays(period, input) }))
    .filter(({ days }) => days > 0);
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  const thirtieths = thirtiethsOf(input.month, days);
  const costCents = fractionOf(rateCents, thirtieths, 30);
  const othersCents = sumCents(
    input.others
      .filter((share) => share.placeId === place.placeId && share.costType === costType)
      .map(({ amountCents }) => amountCents),
  );
  const amountCents = Math.max(0, costCents - othersCents);
  return {
    ...place,
    costType,
    rateCents,
    days,
    thirtieths,
    costCents,
    othersCents,
    amountCents,
    stays: shareOut(parts, thirtieths, amountCents),
  };
}

const paidDays = (period: Period, { month, project }: MonthInput): number => {
  const common = intersect(period, project);
  return common ? daysIn(month, common) : 0;
};

/** Divides thirtieths and cents over the stays by their days, so that nothing is lost and nothing is added. */
function shareOut(
  parts: readonly { occupancyId: string; days: number }[],
  thirtieths: number,
  amountCents: Cents,
): StayPart[] {
  if (parts.length === 0) return [];
  const days = parts.map((part) => part.days);
  const [inThirtieths, inCents] = [splitByWeight(thirtieths, days), splitByWeight(amountCents, days)];
  return parts.map((part, index) => ({
    ...part,
    thirtieths: inThirtieths[index] as number,
    amountCents: inCents[index] as Cents,
  }));
}
