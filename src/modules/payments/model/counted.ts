import { type Cents, fractionOf, sumCents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { NewLine } from './claim.ts';
import { type ClaimSourceShare, countedOnTop, type PlannedClaimShare } from './sources.ts';

type Spent = Pick<NewLine, 'costType' | 'month' | 'form' | 'requestedCents'>;

/** The sum that is counted on top of what is spent in a month on a cost type. */
type CountedLine = Pick<NewLine, 'costType' | 'month'> & {
  /** The sum that it is reckoned from. */
  readonly baseCents: Cents;
  readonly cents: Cents;
};

/**
 * Passive Kofinanzierung: what benefits or gifts in kind add to real costs, by cost type and month, in the proportion of the
 * plan in force. It is shown and counted, and never paid.
 */
export function countedLines(lines: readonly Spent[], plan: readonly PlannedClaimShare[]): CountedLine[] {
  const spent = lines.filter(({ form }) => form !== 'need' && form !== 'counted');
  const groups = Map.groupBy(spent, ({ month, costType }) => `${month} ${costType}`);
  return [...groups.values()].flatMap((group) => {
    const [{ costType, month }] = group as [Spent];
    const { onTop, real } = countedOnTop(costType, plan);
    const baseCents = sumCents(group.map(({ requestedCents }) => requestedCents));
    const cents = real > 0 ? fractionOf(baseCents, onTop, real) : 0;
    return cents === 0 ? [] : [{ costType, month, baseCents, cents }];
  });
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
