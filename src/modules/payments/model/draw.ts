import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { ClaimSourceShare } from './sources.ts';

/** The money that stands on a budget line for this, in the year of payment; the oldest authorisation comes first. */
export type DrawableCommitment = Pick<Posting, 'rule' | 'budgetLineId' | 'grantId'> & {
  readonly source: string;
  readonly openCents: Cents;
};

/** Returns the bookings of what is paid or used up: each source from its lines of the year, carried-over money first. */
export function drawFrom(
  shares: readonly Omit<ClaimSourceShare, 'sourceKind'>[],
  lines: readonly DrawableCommitment[],
  reason: string,
): Decision<Posting[], 'commitment-exhausted'> {
  const postings: Posting[] = [];
  for (const { source, cents } of shares.filter(({ isPaid }) => isPaid)) {
    let left = cents;
    for (const { source: _, openCents, ...line } of lines.filter((one) => one.source === source)) {
      const amountCents = Math.min(left, openCents);
      if (amountCents <= 0) continue;
      postings.push({ ...line, amountCents, reason });
      left -= amountCents;
    }
    if (left > 0) return refused('commitment-exhausted', { open: cents - left, wanted: cents });
  }
  return decided(postings);
}
