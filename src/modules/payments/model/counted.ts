import { type Cents, fractionOf, sumCents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { NewLine } from './claim.ts';
import { type ClaimSourceShare, countedOnTop, type PlannedClaimShare } from './sources.ts';

type Spent = Pick<NewLine, 'costType' | 'month' | 'form' | 'requestedCents'>;

type StandingLine = Pick<NewLine, 'costType' | 'form' | 'requestedCents'> & {
  readonly acceptedCents: Cents | null;
};

/** The sum that is counted on top of what is spent in a month on a cost type. */
type CountedLine = Pick<NewLine, 'costType' | 'month'> & {
  /** The sum that it is reckoned from. */
  readonly baseCents: Cents;
  readonly cents: Cents;
};

/**
 * Passive Kofinanzierung: what benefits or gifts in kind add to real costs, by cost type and month, in the proportion of the
 * plan in force and of the running total, so that the cents of many claims add up. It is shown and counted, and never paid.
 */
export function countedLines(
  lines: readonly Spent[],
  plan: readonly PlannedClaimShare[],
  standing: readonly StandingLine[] = [],
): CountedLine[] {
  const groups = Map.groupBy(lines.filter(isSpent), ({ month, costType }) => `${month} ${costType}`);
  const soFar = new Map<string, { spent: Cents; counted: Cents }>();
  return [...groups.values()].flatMap((group) => {
    const [{ costType, month }] = group as [Spent];
    const { onTop, real } = countedOnTop(costType, plan);
    const before = soFar.get(costType) ?? countedBefore(standing, costType);
    const baseCents = sumCents(group.map(({ requestedCents }) => requestedCents));
    const spent = before.spent + baseCents;
    const behind = real > 0 ? fractionOf(spent, onTop, real) - before.counted : 0;
    const cents = baseCents < 0 ? Math.min(0, behind) : Math.max(0, behind);
    soFar.set(costType, { spent, counted: before.counted + cents });
    return cents === 0 ? [] : [{ costType, month, baseCents, cents }];
  });
}

const isSpent = ({ form }: Pick<Spent, 'form'>): boolean => form !== 'need' && form !== 'counted';

/** Returns what earlier claims spent on a cost type, and what was counted on top of it. */
function countedBefore(standing: readonly StandingLine[], costType: string) {
  const same = standing.filter((line) => line.costType === costType);
  const sumOf = (of: (line: StandingLine) => boolean) =>
    sumCents(same.filter(of).map(({ acceptedCents, requestedCents }) => acceptedCents ?? requestedCents));
  return { spent: sumOf(isSpent), counted: sumOf(({ form }) => form === 'counted') };
}

/** Returns the bookings of what others bear: each source on the line on which it is counted in the year of payment. */
export const countOn = (
  shares: readonly ClaimSourceShare[],
  lineOf: (source: string) => string,
  { grantId, reason }: { readonly grantId: string; readonly reason: string },
): Posting[] =>
  shares
    .filter(({ isPaid }) => !isPaid)
    .map(({ source, cents }) => ({
      ...{ rule: 'count' as const, budgetLineId: lineOf(source), grantId, reason },
      amountCents: cents,
    }));
