import { type IsoDate, yearOf } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { BudgetLine, LoadedEntry } from '#modules/funding/index.ts';
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

type RecoveryRefusal = 'not-paid' | 'above-paid' | 'due-in-the-past' | 'no-line-this-year';

/** Returns the cents that may be claimed back until that day, or why they may not. */
export function mayRecover(
  { status, leftCents, returnLine }: BookedPayment,
  { amountCents, dueOn }: RecoveryClaim,
  today: IsoDate,
): Decision<Cents, RecoveryRefusal> {
  if (status !== 'paid') return refused('not-paid');
  if (!returnLine) return refused('no-line-this-year', { year: yearOf(today) });
  if (amountCents > leftCents) return refused('above-paid', { left: leftCents, wanted: amountCents });
  return dueOn < today ? refused('due-in-the-past') : decided(amountCents);
}

/** A payment with its booking, and the line on which money of its source comes back this year. */
type BookedPayment = RecoverablePayment & {
  readonly entry: LoadedEntry | undefined;
  readonly returnLine: Pick<BudgetLine, 'id' | 'cashYear'> | undefined;
};

/**
 * Returns the booking of a recovery. In the year of the payment it takes back what that booked; later the money belongs to the
 * year in which it comes back.
 */
export function recoveryPosting(
  { entry, returnLine }: BookedPayment,
  amountCents: Cents,
  reason: string,
): Posting | undefined {
  if (!entry || !returnLine) return undefined;
  const said = { amountCents, reason: reason.slice(0, 500) };
  if (entry.cashYear !== returnLine.cashYear)
    return { rule: 'receive', budgetLineId: returnLine.id, ...said };
  const { id: correctsId, budgetLineId, grantId } = entry;
  return { rule: 'recover', budgetLineId, correctsId, ...(grantId !== null && { grantId }), ...said };
}

/** Returns the hash of what two people agree on; once more was claimed back, it is another content. */
export const hashRecovery = (
  { requestId, leftCents, returnLine }: BookedPayment,
  { amountCents, legalBasis, dueOn }: RecoveryClaim,
): string =>
  contentHash({ requestId, leftCents, amountCents, legalBasis, dueOn, lineId: returnLine?.id ?? null });
