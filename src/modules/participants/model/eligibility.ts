import type { IsoDate } from '#kernel/calendar.ts';
import { check, type FactName, type LawFacts, type LawVerdict, list } from '#law/index.ts';
import type { ParticipationStatus } from './participation.ts';

/**
 * The answer of the check about somebody and the target group. `no-rule`: the programme names no rule for it, so a
 * person decides alone.
 */
export type TargetGroupVerdict = LawVerdict | NoRule;

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
  readonly asOf: IsoDate;
  readonly facts: LawFacts;
};

/** The provision that says how long somebody may still work where that time is limited. */
export const TIME_BUDGET = 'sgb2-16d';

const known = new Set(list().instruments.map(({ instrument }) => instrument));

/** Tells whether a person with these facts belongs to the target group on a day, condition by condition. */
export const checkEligibility = ({ instrument, asOf, facts }: Question): TargetGroupVerdict =>
  instrument !== null && known.has(instrument) ? check({ instrument, asOf, facts }) : noRule(asOf);

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

/**
 * The facts that a rule asks for on a day, and the places: only what is needed may be collected (§ 67a (1) SGB X).
 * A check that knows nothing names just these as missing; without a rule in force anything may matter.
 */
export function askedFacts(
  { instrument, needsTime }: { instrument: string | null; needsTime: boolean },
  asOf: IsoDate,
): ReadonlySet<FactName> | 'any' {
  const { missing } = checkEligibility({ instrument, asOf, facts: {} });
  if (missing.length === 0) return 'any';
  const forPlace = needsTime ? check({ instrument: TIME_BUDGET, asOf, facts: {} }).missing : [];
  return new Set<FactName>([...missing, ...forPlace]);
}
