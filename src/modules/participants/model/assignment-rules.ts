import { addDays, addMonths, type IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, type Refusal, refused } from '#kernel/decision.ts';
import type { LawFacts } from '#law/index.ts';
import type { WorkTime, WorkTimeAsked } from '#modules/programmes/index.ts';
import { timeUnder, withWork } from './work-time.ts';

/** The days of an assignment or of what an extension adds to it, `until` excluded. */
export type AssignmentDays = { readonly from: IsoDate; readonly until: IsoDate };

/** The terms of an assignment: what the place asks of somebody's time, the time used so far, the coaching. */
export type AssignmentTerms = WorkTimeAsked & {
  readonly facts: LawFacts;
  readonly days: AssignmentDays;
  /** The first day of the assignment, where `days` are what an extension adds to it. */
  readonly startedOn?: IsoDate;
  /** The day since which a coach is entrusted with the person; `null` if nobody ever was. */
  readonly coachedSince?: IsoDate | null;
  /** The months for which the programme wants people to be coached before the job; `null` where it says nothing. */
  readonly coachingMonths?: number | null;
};

/** A rule of the place or the programme that a named person may depart from, with a reason. */
export type AssignmentException = 'time-left' | 'time-unknown' | 'coaching-too-short';

type Exception = Refusal<AssignmentException>;
type Hindrance = 'time-used-up' | 'time-too-short' | 'time-unknown';

/**
 * Judges what place and programme ask beyond the target group. On some places a person needs time left under a
 * provision on every day; others are for people who have none left; the programme says which, and under which one. Answers the rules that do not hold and from which a person may depart, or the one that stands in the way.
 */
export function judgeAssignment(terms: AssignmentTerms): Decision<readonly Exception[], Hindrance> {
  const time = TIME[terms.workTime](terms);
  return time.refusal ? time : decided([...time.change, ...needsCoaching(terms)]);
}

/** The rules a named person departs from, and why. */
export type ReasonedException = {
  readonly rules: readonly AssignmentException[];
  readonly reason: string;
};

/** The same where somebody may have given a reason: then what they may depart from stands in the way no longer. */
export function decideAssignment(
  terms: AssignmentTerms,
  reason: string | undefined,
): Decision<ReasonedException | null, Hindrance | AssignmentException> {
  const judged = judgeAssignment(terms);
  if (judged.refusal) return judged;
  const [first] = judged.change;
  if (first === undefined) return decided(null);
  if (reason === undefined) return { refusal: first };
  return decided({ rules: judged.change.map(({ code }) => code), reason });
}

/** Time must be left on each day of the assignment, which uses it up as it runs. */
function needsTime({
  askedUnder,
  facts,
  days,
  startedOn = days.from,
}: AssignmentTerms): Decision<readonly Exception[], Hindrance> {
  if (askedUnder === null) return decided([]);
  const used = withWork(facts, askedUnder, [{ from: startedOn, until: null }]);
  for (let day = days.from; day < days.until; day = addDays(day, 1)) {
    const { verdict, citation } = timeUnder(askedUnder, day, used);
    if (verdict === 'met') continue;
    if (day === days.from)
      return refused(verdict === 'unknown' ? 'time-unknown' : 'time-used-up', { citation });
    return refused('time-too-short', { citation, lastDayOn: addDays(day, -1) });
  }
  return decided([]);
}

/** Some places are for people whose time on others is used up. */
function needsNoTime({
  askedUnder,
  facts,
  days,
}: AssignmentTerms): Decision<readonly Exception[], Hindrance> {
  if (askedUnder === null) return decided([]);
  const { verdict, citation } = timeUnder(askedUnder, days.from, facts);
  if (verdict === 'not-met') return decided([]);
  const code = verdict === 'met' ? 'time-left' : 'time-unknown';
  const exception = refused<AssignmentException>(code, { citation });
  return decided([exception.refusal]);
}

/** Intensivbetreuung comes before the job, for as long as the programme says. */
function needsCoaching({ days, coachedSince = null, coachingMonths = null }: AssignmentTerms): Exception[] {
  if (coachingMonths === null) return [];
  const enoughOn = coachedSince === null ? null : addMonths(coachedSince, coachingMonths);
  return enoughOn !== null && enoughOn <= days.from
    ? []
    : [refused('coaching-too-short' as const, { enoughOn }).refusal];
}

type TimeJudged = Decision<readonly Exception[], Hindrance>;
const TIME: Readonly<Record<WorkTime, (terms: AssignmentTerms) => TimeJudged>> = {
  needed: needsTime,
  'used-up': needsNoTime,
  any: () => decided([]),
};
