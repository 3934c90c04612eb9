import { addDays, addMonths, addYears, type IsoDate } from '#kernel/calendar.ts';
import type { Budget, LawFacts } from '#law/index.ts';
import type { WorkTime } from '#modules/programmes/index.ts';
import { judgeAssignment } from './assignment-rules.ts';
import { type AssignmentBasis, fitByTime, type PlaceFit } from './place-fit.ts';
import { timeUnder } from './work-time.ts';

/**
 * The facts that will decide about an assignment from a first day, as far as they do not depend on the single place.
 */
export type AssignmentOutlook = {
  readonly startsOn: IsoDate;
  /** The time of each provision that is asked about, by its name. */
  readonly times: Readonly<Record<string, WorkTimeOutlook>>;
  /** The day from which coaching comes long enough before the job; `null` where the programme does not ask for that. */
  readonly coaching: {
    readonly months: number;
    readonly since: IsoDate | null;
    readonly enoughOn: IsoDate | null;
  } | null;
};

/** The time of one provision on a day. */
export type WorkTimeOutlook = {
  /** The time used and left; `null` where nobody has said how much of it was used. */
  readonly budget: Budget | null;
  /** The provision where the time is laid down, in the version of that day. */
  readonly rule: string;
  /** The last day of work that needs time, begins then and goes on; `null` where none can begin. */
  readonly lastDayOn: IsoDate | null;
  /** The answer of the time to places by what they ask of it. */
  readonly byTime: Readonly<Record<Exclude<WorkTime, 'any'>, PlaceFit>>;
};

/** Returns what a start on this day comes to by the law, for the provisions that are asked, and by the rules of the programme. */
export function lookAhead(
  basis: AssignmentBasis,
  startsOn: IsoDate,
  asked: readonly string[],
): AssignmentOutlook {
  return {
    startsOn,
    times: Object.fromEntries(asked.map((under) => [under, timeOf(under, basis.facts, startsOn)])),
    coaching: coachingOf(basis),
  };
}

function timeOf(askedUnder: string, facts: LawFacts, startsOn: IsoDate): WorkTimeOutlook {
  const { budget, rule } = timeUnder(askedUnder, startsOn, facts);
  const fit = (workTime: WorkTime) => fitByTime({ workTime, askedUnder }, facts, startsOn);
  return {
    ...{ budget, rule },
    lastDayOn: lastDayInTime(askedUnder, facts, startsOn),
    byTime: { needed: fit('needed'), 'used-up': fit('used-up') },
  };
}

/** Longer than any time that the law gives, so that its end is found. */
const FURTHEST_YEARS = 10;

function lastDayInTime(askedUnder: string, facts: LawFacts, from: IsoDate): IsoDate | null {
  const days = { from, until: addYears(from, FURTHEST_YEARS) };
  const { refusal } = judgeAssignment({ workTime: 'needed', askedUnder, facts, days });
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
