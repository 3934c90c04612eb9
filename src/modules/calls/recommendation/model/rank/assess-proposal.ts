import { add, compare, type Fraction, mean, multiply, subtract, ZERO } from './fraction.ts';
import type { RankInput, RankProposal } from './rank-input.ts';

/** A proposal with its total and with the spread between its members; both `null` while a score is missing. */
type Assessed = RankProposal & { readonly total: Fraction | null; readonly spread: Fraction | null };
export type Complete = RankProposal & { readonly total: Fraction; readonly spread: Fraction };

/** Tells whether every score of a proposal is there, so that it has a total. */
export const isComplete = (proposal: Assessed): proposal is Complete => proposal.total !== null;

/**
 * Returns the totals and means of a proposal. Where every member scored every criterion, the mean of the members'
 * weighted totals is the sum of the weighted means of the criteria; so one list of totals gives both results.
 */
export function assessProposal(proposal: RankProposal, { criteria, members }: RankInput): Assessed {
  const scored = new Map(proposal.scores.map((score) => [key(score.member, score.criterion), score.points]));
  const judges = members.filter((member) => !proposal.recused.includes(member));
  const totals = judges.map((judge) =>
    weightedTotal(criteria, (criterion) => scored.get(key(judge, criterion))),
  );

  if (!totals.length || !totals.every((total) => total !== null))
    return { ...proposal, total: null, spread: null };
  const [least = ZERO, ...more] = totals.toSorted(compare);
  return { ...proposal, total: mean(totals), spread: subtract(more.at(-1) ?? least, least) };
}

/** The sum of points × weight over all criteria, or `null` if one of them has no points. */
function weightedTotal(
  criteria: RankInput['criteria'],
  pointsOf: (criterion: string) => Fraction | undefined,
): Fraction | null {
  let total = ZERO;
  for (const { id, weight } of criteria) {
    const points = pointsOf(id);
    if (!points) return null;
    total = add(total, multiply(points, weight));
  }
  return total;
}

const key = (member: string, criterion: string): string => JSON.stringify([member, criterion]);
