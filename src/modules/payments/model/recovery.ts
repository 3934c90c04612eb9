import { type IsoDate, yearOf } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';
import { GRANTORS } from '#modules/grants/index.ts';
import type { ClaimStatus } from './claim.ts';

/** Rückforderung: one person prepares it, another decides; and once more when the money has come in. */
export const recoveryProcedure = {
  'payments.prepare-recovery': { from: [null], by: GRANTORS, to: 'prepared' },
  'payments.decide-recovery': {
    from: ['prepared'],
    by: GRANTORS,
    to: 'demanded',
  },
  'payments.prepare-receipt': {
    from: ['demanded'],
    by: GRANTORS,
    to: 'demanded',
  },
  'payments.decide-receipt': { from: ['demanded'], by: GRANTORS, to: 'received' },
} as const satisfies Procedure<'prepared' | 'demanded' | 'received'>;

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

/** The rest of a payment that stands, and the line of this year on which what is demanded is kept. */
export type RecoverablePayment = {
  readonly claimId: string;
  readonly status: ClaimStatus;
  readonly leftCents: Cents;
  /** The sum that days and shares have made too much since, and that nobody demands back yet. */
  readonly tooMuchCents: Cents;
  readonly demandLine: { readonly id: string } | undefined;
};

type RecoveryRefusal = 'not-paid' | 'above-paid' | 'due-in-the-past' | 'no-line-this-year';

/** Returns the cents that may be demanded back until that day, or why they may not. */
export function mayRecover(
  { status, leftCents, demandLine }: RecoverablePayment,
  { amountCents, dueOn }: RecoveryClaim,
  today: IsoDate,
): Decision<Cents, RecoveryRefusal> {
  if (status !== 'paid') return refused('not-paid');
  if (!demandLine) return refused('no-line-this-year', { year: yearOf(today) });
  if (amountCents > leftCents) return refused('above-paid', { left: leftCents, wanted: amountCents });
  return dueOn < today ? refused('due-in-the-past') : decided(amountCents);
}

/** Returns the hash of what two people agree on; once more was demanded back, it is another content. */
export const hashRecovery = (
  { claimId, leftCents, tooMuchCents, demandLine }: RecoverablePayment,
  { amountCents, legalBasis, dueOn }: RecoveryClaim,
): string =>
  contentHash({
    claimId,
    leftCents,
    tooMuchCents,
    amountCents,
    legalBasis,
    dueOn,
    lineId: demandLine?.id ?? null,
  });
