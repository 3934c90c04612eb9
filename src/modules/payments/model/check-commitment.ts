import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';

type Commitment = { readonly id: string; readonly amountCents: Cents; readonly paidCents: Cents };

/** The commitment that is to bear a payment, if it belongs to the grant and year and has enough left. */
export function checkCommitment<C extends Commitment>(
  commitments: readonly C[],
  id: string,
  amountCents: Cents,
): Decision<C, 'unknown-commitment' | 'commitment-exhausted'> {
  const commitment = commitments.find((known) => known.id === id);
  if (!commitment) return refused('unknown-commitment');
  const open = commitment.amountCents - commitment.paidCents;
  return amountCents > open
    ? refused('commitment-exhausted', { open, wanted: amountCents })
    : decided(commitment);
}
