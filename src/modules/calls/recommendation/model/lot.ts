import type { Cents } from '#kernel/money.ts';
import { parseRankInput } from './rank/parse-rank-input.ts';
import { type Ranking, rank } from './rank/rank.ts';

/** Everything that a ranking follows from, as it is stored. */
export type Lot = {
  readonly budgetCents: Cents;
  readonly placesWanted: number;
  readonly minimumPoints: string;
  /** The number that may be recommended at the most, where the programme says one. */
  readonly most: number | null;
  readonly criteria: readonly {
    readonly id: string;
    readonly phase: string;
    readonly maximumPoints: number;
    readonly weight: number;
  }[];
  /** Those whose points count: members of the committee who are not excused. */
  readonly judges: readonly string[];
  readonly proposals: readonly LotProposal[];
};
export type LotProposal = {
  readonly id: string;
  readonly costCents: Cents;
  readonly places: number;
  readonly recused: readonly string[];
  readonly scores: readonly {
    readonly member: string;
    readonly criterion: string;
    readonly points: number;
  }[];
};

/** The document that `bin/stellwerk calls rank` takes, so that anybody can rank the lot again. */
export function rankDocument({ judges, criteria, proposals, ...lot }: Lot) {
  const counts = (member: string) => judges.includes(member);
  return {
    budgetCents: lot.budgetCents,
    placesWanted: lot.placesWanted,
    minimumPoints: lot.minimumPoints,
    ...(lot.most !== null && { most: lot.most }),
    criteria: criteria.map(({ id, phase, maximumPoints, weight }) => ({ id, phase, maximumPoints, weight })),
    members: judges,
    proposals: proposals.map(({ id, costCents, places, recused, scores }) => ({
      id,
      costCents,
      places,
      recused: recused.filter(counts),
      scores: scores.filter(({ member }) => counts(member)),
    })),
  };
}
export type RankDocument = ReturnType<typeof rankDocument>;

/** Ranks a document of ours; what the database lets in is always sound, so a fault is our mistake. */
export function rankLot(document: RankDocument): Ranking {
  if (document.members.length === 0) return { ranking: document.proposals.map(unranked), problems: [] };
  const { input, problems } = parseRankInput(document);
  if (!input) throw new Error(`the lot cannot be ranked: ${JSON.stringify(problems)}`);
  return rank(input);
}

const unranked = ({ id }: { id: string }): Ranking['ranking'][number] => ({
  id,
  points: null,
  rank: null,
  outcome: 'incomplete',
  cumulativeCents: null,
  cumulativePlaces: null,
  spread: null,
});

/** Returns the members who still owe points for a proposal. */
export const missingJudges = ({ judges, criteria }: Lot, { recused, scores }: LotProposal): string[] =>
  judges.filter(
    (judge) =>
      !recused.includes(judge) &&
      !criteria.every(({ id }) =>
        scores.some(({ member, criterion }) => member === judge && criterion === id),
      ),
  );
