import type { RankProposal } from './rank-input.ts';

/** A fault of the procedure (not of the document): it is reported with the ranking, and the score does not count. */
export type RankProblem = {
  readonly code: 'recused-member-scored';
  readonly proposal: string;
  readonly member: string;
  readonly criterion: string;
  readonly message: string;
};

/** The scores of members who had declared an interest (Befangenheit), in an order that the listing does not change. */
export function recusedScores(proposals: readonly RankProposal[]): RankProblem[] {
  return proposals.flatMap(({ id, recused, scores }) =>
    scores
      .filter(({ member }) => recused.includes(member))
      .toSorted((a, b) => (position(a) < position(b) ? -1 : 1))
      .map(({ member, criterion }) => ({
        code: 'recused-member-scored',
        proposal: id,
        member,
        criterion,
        message: `${member} is recused from ${id}; the score for ${criterion} does not count`,
      })),
  );
}

const position = ({ member, criterion }: { member: string; criterion: string }): string =>
  JSON.stringify([member, criterion]);
