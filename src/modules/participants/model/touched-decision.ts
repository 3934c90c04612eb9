import type { LawFacts } from '#law/index.ts';
import { checkEligibility, type Verdict } from './eligibility.ts';

/** What an assignment or extension was decided by: the frozen check, and the last verdict that later facts led to. */
export type AssignmentDecision = {
  readonly occupancyId: string;
  readonly participationId: string;
  readonly eligibilityId: string;
  readonly verdict: Verdict;
  readonly latest: Verdict | null;
};

/** Berührte Entscheidung: the verdict that today's knowledge would have led to, under the law and for the day of then. */
export type TouchedDecision = Omit<AssignmentDecision, 'latest' | 'verdict'> & { readonly verdict: Verdict };

/**
 * The decisions that other facts would have led elsewhere. Nothing that was decided changes; a decision that was found to
 * be touched is not found again while it would still lead to the same place.
 */
export const touchedBy = (decisions: readonly AssignmentDecision[], facts: LawFacts): TouchedDecision[] =>
  decisions
    .map(({ latest, ...decision }) => ({
      ...decision,
      frozen: decision.verdict,
      latest: latest ?? decision.verdict,
      verdict: checkEligibility({
        instrument: decision.verdict.instrument,
        asOf: decision.verdict.asOf,
        facts,
      }),
    }))
    .filter(({ verdict, frozen, latest }) =>
      [frozen, latest].every((earlier) => verdict.verdict !== earlier.verdict),
    )
    .map(({ occupancyId, participationId, eligibilityId, verdict }) => ({
      occupancyId,
      participationId,
      eligibilityId,
      verdict,
    }));
