import type { IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { Undecided } from '#modules/decisions/index.ts';
import type { CommitmentRow, NewEntry } from '#modules/funding/index.ts';

/** Freigabe einer Bindung: money that a grant no longer needs goes back to its budget line. */
export const releaseProcedure = {
  'grants.prepare-release': { from: [null], by: ['grant-officer'], to: 'prepared' },
  'grants.decide-release': { from: ['prepared'], by: ['grant-officer'], to: 'decided' },
} as const satisfies Procedure<'prepared' | 'decided'>;

/** A commitment as far as a release goes: what it holds, what is paid of it, what its booking has left to take back. */
type ReleasableCommitment = {
  readonly id: string;
  readonly amountCents: Cents;
  readonly paidCents: Cents;
  readonly bookedCents: Cents;
};

export type CommitmentForRelease = ReleasableCommitment &
  Pick<CommitmentRow, 'budgetLineId' | 'grantId' | 'districtId'> & {
    /** The booking that filled it. */
    readonly entryId: string;
  };

/** Returns the amount that can be set free: what is neither paid nor set free already. */
export const releasableCents = ({ amountCents, paidCents, bookedCents }: ReleasableCommitment): Cents =>
  Math.min(amountCents - paidCents, bookedCents);

/** Returns the cents that are wanted if they can be set free, or `above-open` with what can be. */
export function mayRelease(commitment: ReleasableCommitment, wanted: Cents): Decision<Cents, 'above-open'> {
  const open = releasableCents(commitment);
  return wanted > open ? refused('above-open', { open, wanted }) : decided(wanted);
}

/**
 * Returns the hash of what two people agree on; a commitment that has changed since is another content, a payment
 * from it is not.
 */
export const hashRelease = ({ id, bookedCents }: ReleasableCommitment, amountCents: Cents): string =>
  contentHash({ id, bookedCents, amountCents });

/** The booking of a release: it takes back what the commitment's own booking put there. */
export const releaseEntry = (
  { id: commitmentId, budgetLineId, entryId }: CommitmentForRelease,
  { detail, reason, preparedBy }: Undecided<{ readonly amountCents: Cents }>,
  { newId, today }: { readonly newId: () => string; readonly today: IsoDate },
): NewEntry => ({
  id: newId(),
  kind: 'release',
  budgetLineId,
  commitmentId,
  correctsId: entryId,
  amountCents: detail.amountCents,
  reason: reason.slice(0, 500),
  bookedOn: today,
  preparedBy,
});
