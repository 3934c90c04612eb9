import type { RankedProposal } from '../rank.ts';
import type { Lot } from './lots.ts';

type Proposal = Lot['proposals'][number];
type Line = { proposal: Proposal; total: number; spread: number };

/**
 * The ranking once more, found in another way: criterion by criterion, on integers of 1/96 point, and with the cut
 * drawn for every order in which tied proposals could stand. 96 = 4 × 4 × 6 holds quarters of points times quarters
 * of weight, divided among one, two or three members.
 */
export function slowRanking(lot: Lot): RankedProposal[] {
  const lines = lot.proposals.map((proposal) => ({ proposal, ...totals(proposal, lot) }));
  const complete = lines.filter((line): line is Line => line.total !== null);
  const inLine = complete.filter(({ total }) => total >= 96 * Number(lot.minimumPoints));
  const sorted = inLine.toSorted((a, b) => b.total - a.total || byId(a, b));

  return [
    ...sorted.map((line, index) => ({
      ...shown(line, complete),
      outcome: outcomeIn(line, inLine, lot),
      cumulativeCents: sum(sorted.slice(0, index + 1), 'costCents'),
      cumulativePlaces: sum(sorted.slice(0, index + 1), 'places'),
    })),
    ...complete
      .filter((line) => !inLine.includes(line))
      .toSorted((a, b) => b.total - a.total || byId(a, b))
      .map((line) => ({ ...shown(line, complete), outcome: 'below-minimum' as const, ...NOTHING })),
    ...lines
      .filter(({ total }) => total === null)
      .toSorted(byId)
      .map(({ proposal }) => ({
        id: proposal.id,
        points: null,
        rank: null,
        spread: null,
        outcome: 'incomplete' as const,
        ...NOTHING,
      })),
  ];
}

const NOTHING = { cumulativeCents: null, cumulativePlaces: null };

function totals({ recused, scores }: Proposal, { members, criteria }: Lot) {
  const judges = members.filter((member) => !recused.includes(member));
  const given = scores.filter(({ member }) => judges.includes(member));
  if (!judges.length || given.length < judges.length * criteria.length) return { total: null, spread: 0 };
  const weightOf = (id: string) => 4 * Number(criteria.find((criterion) => criterion.id === id)?.weight);
  const worth = (of: typeof given) =>
    of.reduce((points, { criterion, points: p }) => points + 4 * Number(p) * weightOf(criterion), 0);
  const byCriterion = criteria.map(
    ({ id }) => (6 * worth(given.filter(({ criterion }) => criterion === id))) / judges.length,
  );
  const byMember = judges.map((judge) => 6 * worth(given.filter(({ member }) => member === judge)));
  return {
    total: byCriterion.reduce((a, b) => a + b, 0),
    spread: Math.max(...byMember) - Math.min(...byMember),
  };
}

/**
 * Returns recommended (or reserve) if it is so in every order of the tied; otherwise, and with all of its tie, a tie.
 */
function outcomeIn(line: Line, inLine: Line[], lot: Lot): RankedProposal['outcome'] {
  const tied = inLine.filter(({ total }) => total === line.total);
  const better = inLine.filter(({ total }) => total > line.total);
  const verdicts = new Set(
    ordersOf(tied).flatMap((order) =>
      order.map((_, index) => isInside([...better, ...order.slice(0, index + 1)], lot)),
    ),
  );
  return verdicts.size > 1 ? 'tie' : verdicts.has(true) ? 'recommended' : 'reserve';
}

const isInside = (lines: Line[], { budgetCents, placesWanted }: Lot) =>
  sum(lines, 'costCents') <= budgetCents && sum(lines, 'places') <= placesWanted;

const ordersOf = (lines: Line[]): Line[][] =>
  lines.length
    ? lines.flatMap((head) => ordersOf(lines.filter((line) => line !== head)).map((rest) => [head, ...rest]))
    : [[]];

const shown = ({ proposal, total, spread }: Line, complete: Line[]) => ({
  id: proposal.id,
  points: hundredths(total),
  rank: 1 + complete.filter((other) => other.total > total).length,
  spread: hundredths(spread),
});

const hundredths = (of96: number) => (Math.floor((of96 * 200 + 96) / 192) / 100).toFixed(2);

const sum = (lines: Line[], of: 'costCents' | 'places') =>
  lines.reduce((total, { proposal }) => total + proposal[of], 0);

const byId = (a: { proposal: Proposal }, b: { proposal: Proposal }) =>
  a.proposal.id < b.proposal.id ? -1 : 1;
