import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { Undecided } from '#modules/decisions/index.ts';
import type { CommitmentRow, NewEntry } from '#modules/funding/index.ts';
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
  readonly ledgerEntryId: string;
  readonly providerId: string;
  readonly amountCents: Cents;
  readonly paidOn: IsoDate;
};

type Paid = {
  readonly entry: NewEntry;
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

/** Everything that a released payment writes: the booking, the payment, and what of each cost is borne now. */
export function payRequest(
  { request, decision, commitment, costs }: Parts,
  { newId, today }: { newId: () => string; today: IsoDate },
): Paid {
  const entryId = newId();
  return {
    entry: {
      id: entryId,
      kind: 'pay',
      budgetLineId: commitment.budgetLineId,
      commitmentId: commitment.id,
      calculationId: request.calculationId,
      amountCents: request.amountCents,
      reason: `${commitment.noticeNumber}, ${request.month.slice(0, 7)}`,
      bookedOn: today,
      preparedBy: decision.preparedBy,
    },
    payment: {
      id: newId(),
      requestId: request.id,
      decisionId: decision.id,
      ledgerEntryId: entryId,
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
