import { sql } from 'kysely';
import { type IsoDate, yearOf } from '#kernel/calendar.ts';
import { type BudgetLine, findLineOfYear, type LoadedEntry, loadEntryOf } from '#modules/funding/index.ts';
import type { Work } from '#platform/work.ts';
import type { RecoverablePayment, RecoveryClaim } from './model/recovery.ts';
import { loadRequest } from './store.ts';

export type PaymentForRecovery = RecoverablePayment & {
  readonly providerId: string;
  readonly districtId: string;
  /** The payment and its booking, once there is one. */
  readonly paymentId: string | undefined;
  readonly entry: LoadedEntry | undefined;
  readonly returnLine: Pick<BudgetLine, 'id' | 'cashYear'> | undefined;
};

/** A locked request with what stands of its payment. */
export async function loadForRecovery(work: Work, id: string): Promise<PaymentForRecovery | undefined> {
  const request = await loadRequest(work, id);
  if (!request) return undefined;
  const payment = await findPayment(work, id);
  const entry = payment && (await loadEntryOf(work, payment.decisionId));
  return {
    requestId: id,
    status: request.status,
    providerId: request.providerId,
    districtId: request.districtId,
    paymentId: payment?.id,
    entry,
    returnLine: entry && (await findLineOfYear(work, entry.budgetLineId, yearOf(work.today))),
    leftCents: payment ? payment.amountCents - payment.recoveredCents : 0,
  };
}

const findPayment = ({ db }: Work, requestId: string) =>
  db
    .selectFrom('payment')
    .select([
      'id',
      'decisionId',
      'amountCents',
      sql<number>`coalesce((select sum(y.amount_cents) from recovery y where y.payment_id = payment.id), 0)::bigint`.as(
        'recoveredCents',
      ),
    ])
    .where('fundsRequestId', '=', requestId)
    .executeTakeFirst();

export type NewRecovery = RecoveryClaim & {
  readonly id: string;
  readonly paymentId: string;
  readonly requestId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly decisionId: string;
  readonly reason: string;
  readonly recoveredOn: IsoDate;
};

export async function insertRecovery({ db }: Work, recovery: NewRecovery): Promise<void> {
  await db
    .insertInto('recovery')
    .values({
      id: recovery.id,
      paymentId: recovery.paymentId,
      fundsRequestId: recovery.requestId,
      districtId: recovery.districtId,
      providerId: recovery.providerId,
      decisionId: recovery.decisionId,
      amountCents: recovery.amountCents,
      legalBasis: recovery.legalBasis,
      reason: recovery.reason,
      dueOn: recovery.dueOn,
      recoveredOn: recovery.recoveredOn,
    })
    .execute();
}
