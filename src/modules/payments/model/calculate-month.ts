import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, fractionOf, splitByWeight, sumCents } from '#kernel/money.ts';
import { daysIn, thirtiethsOf } from '#kernel/month.ts';
import { intersect, type Period } from '#kernel/period.ts';
import { monthOfJob, rateByTier, type Tier, type TierFacts } from './tier.ts';

/** The name of this rule, kept beside what was calculated by it; another rule has another name. */
export const MONTH_RULE = 'month-by-thirtieths-1';

/** The time that somebody was on a place; who it was is not for payments to know. */
export type Stay = {
  readonly occupancyId: string;
  readonly period: Period;
  /** The first day of the job, where a rate hangs on how long it lasts. */
  readonly startedOn?: IsoDate;
  /** The weekly hours of the place, where a rate hangs on them. */
  readonly weeklyHours?: number;
  /** The track of whoever is there, where a rate hangs on it. */
  readonly track?: string;
};
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
  /** The stair of rates by what is known of a month: how long the job lasts, which day it is. */
  readonly tiers?: readonly Tier[];
  /** The facts of the grant that its tiers may ask for: who gets it, and where. */
  readonly facts?: TierFacts;
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
  /** The rate of this stay, where it is that of a tier. */
  readonly rateCents?: Cents;
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

function costOf({ stays, ...place }: Place, lump: Lump, input: MonthInput): CostOfPlace {
  const { costType, rateCents } = lump;
  const parts = stays
    .map((stay) => ({
      ...{ occupancyId: stay.occupancyId, days: paidDays(stay.period, input) },
      ...(lump.tiers && { rateCents: rateOf(stay, lump, lump.tiers) }),
    }))
    .filter(({ days }) => days > 0);
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  const thirtieths = thirtiethsOf(input.month, days);
  const costCents = costByRate(parts, thirtieths, rateCents);
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

/** Returns the rate of a stay in a month by the first of its days there. */
const rateOf = (
  { period, startedOn, weeklyHours, track }: Stay,
  { rateCents, facts }: Lump,
  tiers: readonly Tier[],
): Cents =>
  rateByTier(rateCents, tiers, {
    ...facts,
    day: period.from,
    ...(weeklyHours !== undefined && { 'hours-per-week': weeklyHours }),
    ...(track !== undefined && { track }),
    ...(startedOn !== undefined && { 'month-of-job': monthOfJob(startedOn, period.from) }),
  });

/** Returns what thirtieths cost: rounded once for all days of one rate. */
function costByRate(parts: readonly Part[], thirtieths: number, usualCents: Cents): Cents {
  if (parts.length === 0) return 0;
  const byPart = splitByWeight(
    thirtieths,
    parts.map(({ days }) => days),
  );
  const byRate = new Map<Cents, number>();
  parts.forEach(({ rateCents = usualCents }, index) => {
    byRate.set(rateCents, (byRate.get(rateCents) ?? 0) + (byPart[index] as number));
  });
  return sumCents([...byRate].map(([rateCents, count]) => fractionOf(rateCents, count, 30)));
}

type Part = { readonly occupancyId: string; readonly days: number; readonly rateCents?: Cents };

const paidDays = (period: Period, { month, project }: MonthInput): number => {
  const common = intersect(period, project);
  return common ? daysIn(month, common) : 0;
};

/** Divides thirtieths and cents over the stays by their days, so that nothing is lost and nothing is added. */
function shareOut(parts: readonly Part[], thirtieths: number, amountCents: Cents): StayPart[] {
  if (parts.length === 0) return [];
  const days = parts.map((part) => part.days);
  const costs = parts.map((part) => part.days * (part.rateCents ?? 1));
  const inThirtieths = splitByWeight(thirtieths, days);
  const inCents = splitByWeight(amountCents, sumCents(costs) > 0 ? costs : days);
  return parts.map((part, index) => ({
    ...part,
    thirtieths: inThirtieths[index] as number,
    amountCents: inCents[index] as Cents,
  }));
}
