import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { Posting, Undecided } from '#modules/decisions/index.ts';
import type { CommitmentRow } from '#modules/funding/index.ts';
import type { CostOfPlace } from './calculate-month.ts';
import type { RequestRecord } from './funds-request.ts';

/**
 * Finanzierungsanteil: the part of one cost that somebody bears; `declared` by a provider, `confirmed` by a payment
 * of ours.
 */
export type NewShare = {
  readonly id: string;
  readonly placeId: string;
  readonly providerId: string;
  readonly month: IsoDate;
  readonly costType: string;
  readonly payer: string;
  readonly kind: 'declared' | 'confirmed' | 'withdrawn';
  readonly amountCents: Cents;
  readonly withdrawsId?: string;
};

export type NewPayment = {
  readonly id: string;
  readonly requestId: string;
  readonly decisionId: string;
  readonly providerId: string;
  readonly amountCents: Cents;
  readonly paidOn: IsoDate;
};

type Paid = {
  readonly payment: NewPayment;
  readonly shares: readonly NewShare[];
};

type Parts = {
  readonly request: RequestRecord;
  readonly decision: Undecided<PaymentDetail>;
  readonly commitment: CommitmentRow;
  readonly costs: readonly CostOfPlace[];
};

/** The detail that the check of a request names: the commitment that bears the payment. */
export type PaymentDetail = { readonly commitmentId: string };

/** The booking of a payment. */
export const paymentPosting = (
  { amountCents, calculationId, month }: RequestRecord,
  { budgetLineId, grantId, noticeNumber }: CommitmentRow,
): Posting => ({
  rule: 'pay',
  ...{ budgetLineId, grantId, amountCents, calculationId },
  reason: `${noticeNumber}, ${month.slice(0, 7)}`,
});

/** Everything that a released payment writes: the payment, and what of each cost is borne now. */
export function payRequest(
  { request, decision, commitment, costs }: Parts,
  { newId, today }: { newId: () => string; today: IsoDate },
): Paid {
  return {
    payment: {
      id: newId(),
      requestId: request.id,
      decisionId: decision.id,
      providerId: request.providerId,
      amountCents: request.amountCents,
      paidOn: today,
    },
    shares: costs
      .filter(({ amountCents }) => amountCents > 0)
      .map(({ placeId, costType, amountCents }) => ({
        id: newId(),
        placeId,
        providerId: request.providerId,
        month: request.month,
        costType,
        payer: commitment.source,
        kind: 'confirmed',
        amountCents,
      })),
  };
}
