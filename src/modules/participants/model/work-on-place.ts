import { addDays, addMonths, type IsoDate, toDayNumber } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { contains, type Period } from '#kernel/period.ts';
import { mayWorkFrom, type PlaceRecord, type WorkTerms } from '#modules/places/index.ts';
import type { WorkTimeAsked } from '#modules/programmes/index.ts';

type Span = { readonly from: IsoDate; readonly until: IsoDate };
type Stayed = { readonly period: Period };

type Terms = {
  readonly place: Pick<PlaceRecord, 'weeklyHours' | 'hourlyWageCents'>;
  readonly workTerms: WorkTerms;
  /** The days on which somebody may start in the programme. */
  readonly entries: Period;
  /** The stays that the person has had in this participation. */
  readonly earlier: readonly Stayed[];
};

type Refusals = 'outside-entries' | 'wage-too-low' | 'hours-not-allowed' | 'stay-too-long';

/** Returns a place with the days on which it may be taken: where the file lets somebody stay beyond the notice, its end is none. */
export const placeToStayOn = <Place extends { readonly available: Period }>(
  place: Place,
  { outlivesNotice }: WorkTerms,
): Place => (outlivesNotice ? { ...place, available: { ...place.available, until: null } } : place);

/** Returns the time that the file asks for on a place. */
export const timeAskedBy = ({ workTime = 'any', askedUnder = null }: WorkTerms): WorkTimeAsked => ({
  workTime,
  askedUnder,
});

/** Decides whether the file lets somebody take a place for these days: entries, hours, wage, and how long one person may stay. */
export function mayTakePlace(
  { place, workTerms, entries, earlier }: Terms,
  period: Span,
): Decision<true, Refusals> {
  if (!contains(entries, period.from)) return refused('outside-entries', { ...entries });
  const work = mayWorkFrom(workTerms, place, period.from);
  return work.refusal ? work : mayStayUntil(workTerms, earlier, period);
}

/** Decides whether a stay ends within the months that the file gives one person; days of earlier stays count. */
export function mayStayUntil(
  { longestMonths }: WorkTerms,
  earlier: readonly Stayed[],
  { from, until }: Span,
): Decision<true, 'stay-too-long'> {
  if (longestMonths === undefined) return decided(true);
  const used = earlier.reduce((sum, { period }) => sum + daysOf(period), 0);
  const end = addDays(addMonths(from, longestMonths), -used);
  return until <= end
    ? decided(true)
    : refused('stay-too-long', { months: longestMonths, lastDayOn: addDays(end, -1) });
}

const daysOf = ({ from, until }: Period): number =>
  until === null ? 0 : toDayNumber(until) - toDayNumber(from);
