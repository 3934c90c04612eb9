import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { RankedProposal, Ranking } from './rank/rank.ts';
import type { ProposalResult } from './recommend.ts';

/** Everything that the order of receipt (Reihenfolge des Eingangs) follows from, as it is stored. */
export type ReceiptDocument = {
  readonly order: 'receipt';
  readonly budgetCents: number;
  readonly placesWanted: number;
  readonly most: number | null;
  readonly proposals: readonly ReceivedProposal[];
};

type ReceivedProposal = {
  readonly id: string;
  readonly submittedAt: string;
  readonly costCents: number;
  readonly places: number;
};

/**
 * Ranks proposals by the instant at which they came: as far as money, quantity and number reach, and everybody after the
 * first who no longer fits waits. What came at the same instant stands in the order of the ids, which nobody chose.
 */
export function rankByReceipt({ proposals, budgetCents, placesWanted, most }: ReceiptDocument): Ranking {
  const inOrder = proposals.toSorted((a, b) => (arrival(a) < arrival(b) ? -1 : 1));
  const ranking: RankedProposal[] = [];
  let cumulativeCents = 0;
  let cumulativePlaces = 0;
  for (const { id, costCents, places } of inOrder) {
    cumulativeCents += costCents;
    cumulativePlaces += places;
    const rank = ranking.length + 1;
    const fits = cumulativeCents <= budgetCents && cumulativePlaces <= placesWanted && rank <= (most ?? rank);
    const outcome = fits ? 'recommended' : 'reserve';
    ranking.push({ id, points: null, rank, outcome, cumulativeCents, cumulativePlaces, spread: null });
  }
  return { ranking, problems: [] };
}

const arrival = ({ submittedAt, id }: ReceivedProposal): string => `${submittedAt} ${id}`;

/** Returns the results that follow: here nobody departs from the order. */
export function resultsByReceipt({ ranking }: Ranking): Decision<ProposalResult[], 'no-proposals'> {
  if (ranking.length === 0) return refused('no-proposals');
  return decided(
    ranking.map(({ id, outcome, ...standing }, index) => ({
      ...standing,
      proposalId: id,
      position: index + 1,
      rankedAs: outcome === 'recommended' ? 'recommended' : 'reserve',
      outcome: outcome === 'recommended' ? 'recommended' : 'reserve',
      reason: '',
    })),
  );
}
