import type { IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { LoadedEntry } from '#modules/funding/index.ts';
import type { RequestStatus } from './funds-request.ts';

/** Rückforderung: one person prepares it, another decides, as with every decision on money. */
export const recoveryProcedure = {
  'payments.prepare-recovery': { from: [null], by: ['grant-officer'], to: 'prepared' },
  'payments.decide-recovery': { from: ['prepared'], by: ['grant-officer'], to: 'decided' },
} as const satisfies Procedure<'prepared' | 'decided'>;

/**
 * The reasons why a notice no longer carries a payment: it is revoked for the past (§ 49 (3) VwVfG), withdrawn (§
 * 48), or a condition has dissolved it. What follows, the repayment by written act, is § 49a (1) VwVfG in each case.
 */
export const LEGAL_BASES = ['revocation', 'withdrawal', 'condition'] as const;

export type RecoveryClaim = {
  readonly amountCents: Cents;
  readonly legalBasis: (typeof LEGAL_BASES)[number];
  readonly dueOn: IsoDate;
};

/** The rest of a payment that stands: nothing before it is made, less after each recovery. */
export type RecoverablePayment = {
  readonly requestId: string;
  readonly status: RequestStatus;
  readonly leftCents: Cents;
};

type RecoveryRefusal = 'not-paid' | 'above-paid' | 'due-in-the-past';

/** Returns the cents that may be claimed back until that day, or why they may not. */
export function mayRecover(
  { status, leftCents }: RecoverablePayment,
  { amountCents, dueOn }: RecoveryClaim,
  today: IsoDate,
): Decision<Cents, RecoveryRefusal> {
  if (status !== 'paid') return refused('not-paid');
  if (amountCents > leftCents) return refused('above-paid', { left: leftCents, wanted: amountCents });
  return dueOn < today ? refused('due-in-the-past') : decided(amountCents);
}

/** The booking of a recovery: it takes back what its payment booked. */
export const recoveryPosting = (
  { id: correctsId, budgetLineId, grantId }: LoadedEntry,
  amountCents: Cents,
  reason: string,
): Posting => ({
  rule: 'recover',
  ...{ budgetLineId, correctsId, amountCents },
  ...(grantId !== null && { grantId }),
  reason: reason.slice(0, 500),
});

/** Returns the hash of what two people agree on; once more was claimed back, it is another content. */
export const hashRecovery = (
  { requestId, leftCents }: RecoverablePayment,
  { amountCents, legalBasis, dueOn }: RecoveryClaim,
): string => contentHash({ requestId, leftCents, amountCents, legalBasis, dueOn });
