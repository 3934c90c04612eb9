import { decidedOtherwise, type LawFacts } from '#law/index.ts';
import { checkEligibility, type TargetGroupVerdict } from './eligibility.ts';

/** The basis of an assignment or extension: the frozen check, and the last verdict that later facts led to. */
export type AssignmentDecision = {
  readonly occupancyId: string;
  readonly participationId: string;
  readonly eligibilityId: string;
  readonly verdict: TargetGroupVerdict;
  readonly latest: TargetGroupVerdict | null;
};

/** Berührte Entscheidung: the verdict that today's knowledge would have led to, under the law and for the day of then. */
export type TouchedDecision = Omit<AssignmentDecision, 'latest' | 'verdict'> & {
  readonly verdict: TargetGroupVerdict;
};

/**
 * The decisions that other facts would have led elsewhere. Nothing that was decided changes; a decision that was found to
 * be touched is not found again while it would still lead to the same place, for the same reasons.
 */
export const touchedBy = (decisions: readonly AssignmentDecision[], facts: LawFacts): TouchedDecision[] =>
  decisions.flatMap(({ verdict: frozen, latest, ...decision }) => {
    const { instrument, asOf } = frozen;
    const rules = frozen.conditions.flatMap((condition) => ('rule' in condition ? [condition.rule] : []));
    const verdict = checkEligibility({ instrument, rules, asOf, facts });
    const isTouched = verdict.verdict !== frozen.verdict && !(latest && leadToTheSame(latest, verdict));
    return isTouched ? [{ ...decision, verdict }] : [];
  });

const leadToTheSame = (one: TargetGroupVerdict, other: TargetGroupVerdict): boolean =>
  one.verdict === other.verdict && decidedOtherwise(one.conditions, other.conditions).length === 0;
