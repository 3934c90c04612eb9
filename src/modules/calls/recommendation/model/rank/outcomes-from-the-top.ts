import { sumCents } from '#kernel/money.ts';
import { compare, type Fraction } from './fraction.ts';

export type Outcome = 'recommended' | 'reserve' | 'tie';
type InLine = { readonly total: Fraction; readonly costCents: number; readonly places: number };
type Limits = {
  readonly budgetCents: number;
  readonly placesWanted: number;
  readonly most?: number | undefined;
};

/**
 * The outcome of each proposal of a line sorted from the best down.
 * Equal totals stand or fall together: their order says nothing, so it must not decide who gets the money.
 * What did not fit still counts as taken, so nothing cheaper moves up past it: skipping is the committee's decision.
 */
export function outcomesFromTheTop(line: readonly InLine[], limits: Limits): Outcome[] {
  const taken: InLine[] = [];
  return tieGroups(line).flatMap((group) => {
    const outcome = outcomeOf(group, taken, limits);
    taken.push(...group);
    return group.map(() => outcome);
  });
}

/** The cut runs through a tie if one of its proposals would still fit, but not all of them. */
function outcomeOf(group: readonly InLine[], taken: readonly InLine[], limits: Limits): Outcome {
  if (fits([...taken, ...group], limits)) return 'recommended';
  return group.some((proposal) => fits([...taken, proposal], limits)) ? 'tie' : 'reserve';
}

const fits = (
  proposals: readonly InLine[],
  { budgetCents, placesWanted, most = proposals.length }: Limits,
): boolean =>
  proposals.length <= most &&
  sumCents(proposals.map(({ costCents }) => costCents)) <= budgetCents &&
  proposals.reduce((sum, { places }) => sum + places, 0) <= placesWanted;

function tieGroups(line: readonly InLine[]): InLine[][] {
  const groups: InLine[][] = [];
  for (const proposal of line) {
    const last = groups.at(-1);
    if (last?.[0] && compare(last[0].total, proposal.total) === 0) last.push(proposal);
    else groups.push([proposal]);
  }
  return groups;
}
