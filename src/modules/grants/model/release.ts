import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';

/** Freigabe einer Bindung: money that a grant no longer needs goes back to its budget line. */
export const releaseProcedure = {
  'grants.prepare-release': { from: [null], by: ['grant-officer'], to: 'prepared' },
  'grants.decide-release': { from: ['prepared'], by: ['grant-officer'], to: 'decided' },
} as const satisfies Procedure<'prepared' | 'decided'>;

/** A commitment as far as a release goes: what it holds, and what is paid of it. */
type ReleasableCommitment = {
  readonly id: string;
  readonly amountCents: Cents;
  readonly paidCents: Cents;
};

/** Returns the amount that can be set free: what is neither paid nor set free already. */
export const releasableCents = ({ amountCents, paidCents }: Omit<ReleasableCommitment, 'id'>): Cents =>
  amountCents - paidCents;

/** Returns the cents that are wanted if they can be set free, or `above-open` with what can be. */
export function mayRelease(commitment: ReleasableCommitment, wanted: Cents): Decision<Cents, 'above-open'> {
  const open = releasableCents(commitment);
  return wanted > open ? refused('above-open', { open, wanted }) : decided(wanted);
}

/**
 * Returns the hash of what two people agree on; a commitment that has changed since is another content, a payment
 * from it is not.
 */
export const hashRelease = (
  { id, amountCents: committedCents }: ReleasableCommitment,
  amountCents: Cents,
): string => contentHash({ id, committedCents, amountCents });
