import { sumCents } from '#kernel/money.ts';
import { assessProposal, type Complete, isComplete } from './assess-proposal.ts';
import { compare, formatHundredths } from './fraction.ts';
import { type Outcome, outcomesFromTheTop } from './outcomes-from-the-top.ts';
import type { RankInput } from './rank-input.ts';
import { type RankProblem, recusedScores } from './recused-scores.ts';

/** One proposal in the list; what its outcome leaves without meaning is `null`. */
export type RankedProposal = {
  readonly id: string;
  readonly points: string | null;
  readonly rank: number | null;
  readonly outcome: Outcome | 'below-minimum' | 'incomplete';
  readonly cumulativeCents: number | null;
  readonly cumulativePlaces: number | null;
  readonly spread: string | null;
};

export type Ranking = {
  readonly ranking: readonly RankedProposal[];
  readonly problems: readonly RankProblem[];
};

/**
 * Ranks the proposals of one lot: those in line for the money, then those below the minimum, then those that lack a
 * score. The answer follows from the facts alone, not from the order in which anything is listed.
 */
export function rank(input: RankInput): Ranking {
  const proposals = input.proposals.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const assessed = proposals.map((proposal) => assessProposal(proposal, input));
  const complete = assessed.filter(isComplete).sort((a, b) => compare(b.total, a.total));
  const { inLine = [], belowMinimum = [] } = Object.groupBy(complete, ({ total }) =>
    compare(total, input.minimumPoints) < 0 ? 'belowMinimum' : 'inLine',
  );
  const outcomes = outcomesFromTheTop(inLine, input);

  return {
    ranking: [
      ...inLine.map((proposal, index) => ({
        ...standing(proposal, complete),
        outcome: outcomes[index] as Outcome,
        ...cumulated(inLine.slice(0, index + 1)),
      })),
      ...belowMinimum.map((proposal) => ({
        ...standing(proposal, complete),
        outcome: 'below-minimum' as const,
      })),
      ...assessed.filter((proposal) => !isComplete(proposal)).map(({ id }) => ({ id, ...NOT_RANKED })),
    ],
    problems: recusedScores(proposals),
  };
}

/** Competition ranking: equal totals share the better place, the next one counts on behind them (1, 1, 3). */
const standing = (proposal: Complete, complete: readonly Complete[]) => ({
  id: proposal.id,
  ...NOT_RANKED,
  points: formatHundredths(proposal.total),
  rank: complete.findIndex(({ total }) => compare(total, proposal.total) === 0) + 1,
  spread: formatHundredths(proposal.spread),
});

const cumulated = (proposals: readonly Complete[]) => ({
  cumulativeCents: sumCents(proposals.map(({ costCents }) => costCents)),
  cumulativePlaces: proposals.reduce((sum, { places }) => sum + places, 0),
});

const NOT_RANKED: Omit<RankedProposal, 'id'> = {
  points: null,
  rank: null,
  outcome: 'incomplete',
  cumulativeCents: null,
  cumulativePlaces: null,
  spread: null,
};
