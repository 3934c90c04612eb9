import { sql } from 'kysely';
import { type IsoDate, yearOf } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { findLineOfYear, loadEntryOf } from '#modules/funding/index.ts';
import type { Work } from '#platform/work.ts';
import type { ClaimRecord } from './model/claim.ts';
import type { RecoverablePayment, RecoveryClaim } from './model/recovery.ts';
import { findClaimGrant } from './queries/find-claim-grant.ts';
import { findClaimable } from './queries/find-claimable.ts';
import { loadClaim } from './store.ts';

export type PaymentForRecovery = RecoverablePayment &
  Pick<ClaimRecord, 'grantId' | 'grantorId' | 'granteeId'> & { readonly paymentId: string | undefined };

/** Loads a claim of one's own grants with what stands of its payment, and locks it. */
export async function loadForRecovery(work: Work, id: string): Promise<PaymentForRecovery | undefined> {
  const claim = await loadClaim(work, id);
  if (!claim) return undefined;
  const { grantId, grantorId, granteeId, status } = claim;
  const payment = await findPayment(work, id);
  return {
    ...{ claimId: id, status, grantId, grantorId, granteeId, paymentId: payment?.id },
    demandLine: payment && (await lineOfToday(work, payment.decisionId)),
    leftCents: payment ? payment.amountCents - payment.recoveredCents : 0,
    tooMuchCents: await findTooMuch(work, grantId),
  };
}

/** Finds what was paid too much by the days and shares as they stand now. */
async function findTooMuch(work: Work, grantId: string): Promise<number> {
  const claimable = await findClaimable(work, grantId);
  return sumCents((claimable?.lines ?? []).map(({ requestedCents }) => Math.max(0, -requestedCents)));
}

async function lineOfToday(work: Work, decisionId: string): Promise<{ id: string } | undefined> {
  const entry = await loadEntryOf(work, decisionId, 'pay');
  return entry && (await findLineOfYear(work, entry.budgetLineId, yearOf(work.today)));
}

const findPayment = ({ db }: Work, claimId: string) =>
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
    .where('claimId', '=', claimId)
    .executeTakeFirst();

export type NewRecovery = RecoveryClaim & {
  readonly id: string;
  readonly paymentId: string;
  readonly claimId: string;
  readonly grantId: string;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly decisionId: string;
  readonly reason: string;
  readonly demandedOn: IsoDate;
  readonly differenceCents: number;
};

export async function insertRecovery({ db }: Work, recovery: NewRecovery): Promise<void> {
  await db.insertInto('recovery').values(recovery).execute();
}

/** A demand with where its money comes in: the line that it was booked on, and that of this year. */
export type OpenDemand = {
  readonly id: string;
  readonly claimId: string;
  readonly grantId: string;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly amountCents: number;
  readonly dueOn: IsoDate;
  readonly receivedOn: IsoDate | null;
  readonly demandLineId: string;
  /** The line on which it may be spent again; none where returned money is income. */
  readonly returnLineId: string | undefined;
  /** Tells whether the programme lets returned money be spent again. */
  readonly staysAvailable: boolean;
};

/** Loads a demand of one's own grants and locks it. */
export async function loadDemand(work: Work, id: string): Promise<OpenDemand | undefined> {
  const row = await work.db
    .selectFrom('recovery')
    .select([
      'id',
      'claimId',
      'grantId',
      'grantorId',
      'granteeId',
      'amountCents',
      'dueOn',
      'receivedOn',
      'decisionId',
    ])
    .where('id', '=', id)
    .where('grantorId', '=', work.actor.organisationId ?? '')
    .forUpdate()
    .executeTakeFirst();
  const entry = row && (await loadEntryOf(work, row.decisionId, 'demand'));
  const grant = row && (await findClaimGrant(work, row.grantId));
  if (!row || !entry || !grant) return undefined;
  const { decisionId: _, ...demand } = row;
  const line = await findLineOfYear(work, entry.budgetLineId, yearOf(work.today));
  return {
    ...demand,
    demandLineId: entry.budgetLineId,
    returnLineId: line?.id,
    staysAvailable: grant.rules.payment?.returned === 'available',
  };
}

/** Notes on which day a demand was paid, by which decision. */
export async function receiveRecovery(
  { db }: Work,
  { id, receivedOn, receiptDecisionId }: { id: string; receivedOn: IsoDate; receiptDecisionId: string },
): Promise<void> {
  await db.updateTable('recovery').set({ receivedOn, receiptDecisionId }).where('id', '=', id).execute();
}
