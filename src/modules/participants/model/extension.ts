import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { contains, lastDay, type Period } from '#kernel/period.ts';
import type { LawFacts } from '#law/index.ts';
import { areTestsValid } from '#modules/places/index.ts';
import type { WorkTimeAsked } from '#modules/programmes/index.ts';
import { type AssignmentDays, decideAssignment, type ReasonedException } from './assignment-rules.ts';
import { checkEligibility, type EligibilityRules, opensWay, type TargetGroupVerdict } from './eligibility.ts';

/** The case of an extension: the stay, its place, and what is known about the person now. */
type ExtensionCase = {
  readonly stay: Period;
  /** The time that the programme asks for on this place. */
  readonly time: WorkTimeAsked;
  readonly place: {
    readonly needsTests: boolean;
    readonly available: Period;
    readonly testsValidUntil: IsoDate | null;
  };
  readonly instrument: string | null;
  readonly rules: EligibilityRules['rules'];
  readonly facts: LawFacts;
};

/** An extension as it was decided: the days that are added, the check of its own day, and what was departed from. */
type DecidedExtension = {
  readonly days: AssignmentDays;
  readonly verdict: TargetGroupVerdict;
  readonly exceptionReason: string | null;
  readonly exception: ReasonedException | null;
};

type Wish = { readonly lastDayOn: IsoDate; readonly exceptionReason?: string | undefined };

/**
 * Verlängerung: decides whether a current stay may go on. The law of today decides, not that of the first decision (§
 * 66 (2) SGB II); then place and programme, as at the first decision. Against the law's advice a named person may
 * decide with a reason.
 */
export function decideExtension(
  { stay, time, place, instrument, rules, facts }: ExtensionCase,
  { lastDayOn, exceptionReason }: Wish,
  today: IsoDate,
): Decision<DecidedExtension> {
  const added = addedDays(stay, place, lastDayOn, today);
  if (added.refusal) return added;
  const verdict = checkEligibility({ instrument, rules, asOf: today, facts });
  const reason = verdict.verdict === 'met' ? null : (exceptionReason ?? null);
  if (!opensWay({ verdict, exceptionReason: reason }))
    return refused('not-eligible-for-extension', { earliestOn: verdict.earliestOn });
  const days = added.change;
  const terms = { ...time, facts, days, startedOn: stay.from };
  const judged = decideAssignment(terms, exceptionReason);
  if (judged.refusal) return judged;
  return decided({ days, verdict, exceptionReason: reason, exception: judged.change });
}

/** The tests of the activity must hold on the day of the decision, and the place must be granted for every added day. */
function addedDays(
  stay: Period,
  place: ExtensionCase['place'],
  lastDayOn: IsoDate,
  today: IsoDate,
): Decision<AssignmentDays> {
  if (stay.until === null || !contains(stay, today)) return refused('not-on-place');
  const days = { from: stay.until, until: addDays(lastDayOn, 1) };
  if (days.until <= days.from) return refused('not-later', { lastDayOn: lastDay(stay) });
  const { available, testsValidUntil } = place;
  if (!areTestsValid(place, today)) return refused('tests-not-valid', { testsValidUntil });
  if (available.until !== null && available.until < days.until)
    return refused('grant-ends-earlier', { lastDayOn: lastDay(available) });
  return decided(days);
}
