import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import { monthOf, monthsOf } from '#kernel/month.ts';
import { intersect, type Period } from '#kernel/period.ts';
import {
  type CostOfPlace,
  calculateMonth,
  type Lump,
  type MonthInput,
  type MonthOutput,
  type OtherShare,
  type Place,
  type Stay,
} from './calculate-month.ts';

type Stayed = {
  readonly occupancyId: string;
  readonly period: Period;
  readonly projectId: string;
  readonly placeId: string;
  readonly number: number;
  readonly kind: string;
  readonly weeklyHours: number | null;
  readonly track?: string | null;
};

/** One month of one project as it is computed now. */
export type ProjectMonth = {
  readonly projectId: string;
  readonly input: MonthInput;
  readonly output: MonthOutput;
};

/** The money that is due for one stay on a place in a month. */
type StayDue = {
  readonly item: string;
  readonly occupancyId: string;
  readonly placeNumber: number;
  readonly projectId: string;
  readonly costType: string;
  readonly month: IsoDate;
  readonly quantity: number;
  readonly unitPriceCents: Cents;
  readonly cents: Cents;
};

type Facts = {
  readonly projects: readonly { readonly id: string; readonly startsOn: IsoDate; readonly endsOn: IsoDate }[];
  readonly stays: readonly Stayed[];
  readonly others: readonly (OtherShare & { readonly month: IsoDate })[];
  readonly lumps: readonly Lump[];
  /** The days that can be claimed at all: those of the notice, until the last month that is over. */
  readonly window: { readonly from: IsoDate; readonly until: IsoDate };
};

/** Computes every month of every project of a grant in which somebody was on a place. */
export function dueMonths({ projects, stays, others, lumps, window }: Facts): ProjectMonth[] {
  const asksForJob = lumps.some(({ tiers }) => tiers !== undefined);
  return projects.flatMap(({ id: projectId, startsOn, endsOn }) => {
    const days = intersect({ from: startsOn, until: endsOn }, window);
    if (!days?.until) return [];
    const own = stays.filter((stay) => stay.projectId === projectId);
    const project = { from: days.from, until: days.until };
    return monthsOf(project).flatMap((month) => {
      const places = placesIn(own, month, asksForJob);
      if (places.length === 0) return [];
      const shares = others.filter(
        (share) => share.month === month && places.some(({ placeId }) => placeId === share.placeId),
      );
      const input = { month, project, places, lumps, others: shares.map(({ month: _, ...share }) => share) };
      return [{ projectId, input, output: calculateMonth(input) }];
    });
  });
}

/** Returns what each stay is due, month by month. */
export const duesOf = (months: readonly ProjectMonth[]): StayDue[] =>
  months.flatMap(({ projectId, input: { month }, output }) =>
    output.costs.flatMap((cost) => stayDues(cost, { projectId, month })),
  );

const stayDues = (
  { costType, rateCents, number, stays }: CostOfPlace,
  of: { projectId: string; month: IsoDate },
): StayDue[] =>
  stays
    .filter(({ amountCents }) => amountCents > 0)
    .map(({ occupancyId, thirtieths, amountCents, rateCents: byTier }) => ({
      ...of,
      item: occupancyId,
      occupancyId,
      placeNumber: number,
      costType,
      quantity: thirtieths,
      unitPriceCents: byTier ?? rateCents,
      cents: amountCents,
    }));

/**
 * Returns the stays of each place in a month. Only its days count: what happens to a stay later makes no other content. When it
 * began is told where a rate hangs on that.
 */
function placesIn(stays: readonly Stayed[], month: IsoDate, asksForJob: boolean): Place[] {
  const places = new Map<string, Place & { stays: Stay[] }>();
  for (const { placeId, number, kind, occupancyId, period, weeklyHours, track } of stays) {
    const days = intersect(period, monthOf(month));
    if (!days) continue;
    const place = places.get(placeId) ?? { placeId, number, kind, stays: [] };
    place.stays.push({
      ...{ occupancyId, period: days },
      ...(asksForJob && {
        startedOn: period.from,
        ...(weeklyHours !== null && { weeklyHours }),
        ...(track && { track }),
      }),
    });
    places.set(placeId, place);
  }
  return [...places.values()];
}
