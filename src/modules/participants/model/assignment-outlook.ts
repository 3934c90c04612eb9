import { addDays, addMonths, addYears, type IsoDate } from '#kernel/calendar.ts';
import { type Budget, check, type LawFacts } from '#law/index.ts';
import type { WorkTime } from '#modules/programmes/index.ts';
import { judgeAssignment } from './assignment-rules.ts';
import { TIME_BUDGET } from './eligibility.ts';
import { type AssignmentBasis, fitByTime, type PlaceFit } from './place-fit.ts';

/**
 * The facts that will decide about an assignment from a first day, as far as they do not depend on the single place.
 */
export type AssignmentOutlook = {
  readonly startsOn: IsoDate;
  /** The time of § 16d (6) SGB II on that day; `null` where nobody has said how much of it was used. */
  readonly budget: Budget | null;
  /** The provision where the time is laid down, in the version of that day. */
  readonly citation: string;
  /** The last day of work that needs time, begins then and goes on; `null` where none can begin. */
  readonly lastDayOn: IsoDate | null;
  /** The answer of the time to places by what they ask of it. */
  readonly byTime: Readonly<Record<WorkTime, PlaceFit>>;
  /** The day from which coaching comes long enough before the job; `null` where the programme does not ask for that. */
  readonly coaching: {
    readonly months: number;
    readonly since: IsoDate | null;
    readonly enoughOn: IsoDate | null;
  } | null;
};

/** Returns what a start on this day comes to by the law and by the rules of the programme. */
export function lookAhead(basis: AssignmentBasis, startsOn: IsoDate): AssignmentOutlook {
  const { facts } = basis;
  const { budget = null, version } = check({ instrument: TIME_BUDGET, asOf: startsOn, facts });
  return {
    startsOn,
    budget,
    citation: version.citation,
    lastDayOn: lastDayInTime(facts, startsOn),
    byTime: {
      needed: fitByTime('needed', facts, startsOn),
      'used-up': fitByTime('used-up', facts, startsOn),
      any: fitByTime('any', facts, startsOn),
    },
    coaching: coachingOf(basis),
  };
}

/** Longer than any time that the law gives, so that its end is found. */
const FURTHEST_YEARS = 10;

function lastDayInTime(facts: LawFacts, from: IsoDate): IsoDate | null {
  const days = { from, until: addYears(from, FURTHEST_YEARS) };
  const { refusal } = judgeAssignment({ workTime: 'needed', facts, days });
  if (refusal === undefined) return addDays(days.until, -1);
  return refusal.code === 'time-too-short' ? (refusal.facts.lastDayOn as IsoDate) : null;
}

function coachingOf({
  coachedSince: since,
  coachingMonths: months,
}: AssignmentBasis): AssignmentOutlook['coaching'] {
  if (months === null) return null;
  return { months, since, enoughOn: since === null ? null : addMonths(since, months) };
}
