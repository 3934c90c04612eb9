import type { IsoDate } from '#kernel/calendar.ts';
import { check, type FactName, type LawFacts, type LawVerdict, list } from '#law/index.ts';
import { factsNamedIn, type PersonCondition } from '#modules/programmes/index.ts';
import { FACTS_OF, type FileVerdict, judgeFile } from './file-rules.ts';
import type { ParticipationStatus } from './participation.ts';
import { timeFactsOf } from './work-time.ts';

/**
 * The answer of the check about somebody and the target group. `no-rule`: the programme names no rule for it, so a
 * person decides alone.
 */
export type TargetGroupVerdict = LawVerdict | FileVerdict | NoRule;

type NoRule = {
  readonly instrument: null;
  readonly asOf: IsoDate;
  readonly verdict: 'no-rule';
  readonly conditions: readonly [];
  readonly missing: readonly [];
  readonly earliestOn: null;
  readonly notes: readonly [];
};

type Question = {
  readonly instrument: string | null;
  /** The rules of the file, which decide where no provision does. */
  readonly rules: readonly PersonCondition[];
  readonly asOf: IsoDate;
  readonly facts: LawFacts;
};

const known = new Set(list().instruments.map(({ instrument }) => instrument));

/** Tells whether a person with these facts belongs to the target group on a day, condition by condition. */
export function checkEligibility({ instrument, rules, asOf, facts }: Question): TargetGroupVerdict {
  if (instrument !== null && known.has(instrument)) return check({ instrument, asOf, facts });
  return rules.length > 0 ? judgeFile(rules, facts, asOf) : noRule(asOf);
}

const noRule = (asOf: IsoDate): NoRule => ({
  instrument: null,
  asOf,
  verdict: 'no-rule',
  conditions: [],
  missing: [],
  earliestOn: null,
  notes: [],
});

/** Returns where a verdict leads; while something is unknown, the person stays where they are. */
export const statusAfter = ({ verdict }: TargetGroupVerdict): ParticipationStatus =>
  verdict === 'met'
    ? 'eligible'
    : verdict === 'unknown' || verdict === 'no-rule'
      ? 'referred'
      : 'not-eligible';

/** Tells whether a check, or a person's decision against it, opens the way to a place. */
export const opensWay = (eligibility: {
  verdict: TargetGroupVerdict;
  exceptionReason: string | null;
}): boolean => eligibility.verdict.verdict === 'met' || eligibility.exceptionReason !== null;

/** The part of a programme or area that decides which facts are asked: its provision, rules of its own, and its places. */
export type EligibilityRules = {
  readonly instrument: string | null;
  readonly rules: readonly PersonCondition[];
  /** The provisions under which there is work that needs time left. */
  readonly timesUnder: readonly string[];
};

/**
 * Returns the facts that the provision asks for on a day, the rules of the file, and the places: only what is needed may be
 * collected (§ 67a (1) SGB X). A check that knows nothing names just these as missing. Where nothing asks, it is none.
 */
export function askedFacts(
  { instrument, rules, timesUnder }: EligibilityRules,
  asOf: IsoDate,
): ReadonlySet<FactName> {
  const forTarget = checkEligibility({ instrument, rules, asOf, facts: {} }).missing;
  return new Set<FactName>([
    ...forTarget,
    ...factsNamedIn(rules).flatMap((name) => FACTS_OF[name]),
    ...timesUnder.flatMap((under) => timeFactsOf(under, asOf)),
  ]);
}

/** Tells whether there is anything to check about somebody: facts to ask for, or a rule of the file for what is known. */
export const isToBeChecked = (asked: EligibilityRules, asOf: IsoDate): boolean =>
  asked.rules.length > 0 || askedFacts(asked, asOf).size > 0;
