import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { CostOfPlace } from './model/calculate-month.ts';
import type { ClaimRecord, ClaimStatus, NewLine } from './model/claim.ts';
import type { JudgedClaimLine } from './model/verdicts.ts';

/** Loads a claim and locks it, so that nobody releases what another returns; only its grantor may move it. */
export async function loadClaim({ db, actor }: Work, id: string): Promise<ClaimRecord | undefined> {
  const row = await db
    .selectFrom('claim')
    .select([
      'id',
      'version',
      'status',
      'kind',
      'grantId',
      'programmeId',
      'districtId',
      'grantorId',
      'granteeId',
      'startsOn',
      'endsOn',
      'requestedCents',
    ])
    .where('id', '=', id)
    .where('grantorId', '=', actor.organisationId ?? '')
    .forUpdate()
    .executeTakeFirst();
  return row as ClaimRecord | undefined;
}

/** Lets claims of one grant follow one another, until the transaction ends: each is reckoned against all before it. */
export async function lockClaims({ db, actor }: Work, grantId: string): Promise<void> {
  const lock = `claim ${actor.tenantId} ${grantId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
}

type NewClaim = Omit<ClaimRecord, 'version' | 'status'>;

/** Writes a claim with its lines, in their order. */
export async function insertClaim(
  { db, actor, now, newId }: SignedInWork,
  claim: NewClaim,
  lines: readonly NewLine[],
): Promise<void> {
  const { id: claimId, grantId, grantorId, granteeId } = claim;
  await db
    .insertInto('claim')
    .values({ ...claim, status: 'submitted', submittedAt: now, submittedBy: actor.accountId })
    .execute();
  await db
    .insertInto('claimLine')
    .values(
      lines.map((line, index) => ({
        ...line,
        forWhom: line.forWhom && [...line.forWhom],
        id: newId(),
        number: index + 1,
        ...{ claimId, grantId, grantorId, granteeId },
      })),
    )
    .execute();
}

/** Moves a claim that was locked by `loadClaim`. */
export async function updateClaim(
  { db }: Work,
  id: string,
  change: { status: ClaimStatus; returnReason?: string; acceptedCents?: Cents; countedCents?: Cents },
): Promise<void> {
  await db
    .updateTable('claim')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Writes to each line what became of it. */
export async function settleLines({ db }: Work, lines: readonly JudgedClaimLine[]): Promise<void> {
  for (const { line, outcome, acceptedCents, reasonCode, remark } of lines)
    await db
      .updateTable('claimLine')
      .set({ outcome, acceptedCents, reasonCode, remark })
      .where('id', '=', line.id)
      .execute();
}

/** Marks the lines of a claim that goes back: they may be claimed again. */
export async function returnLines({ db }: Work, claimId: string): Promise<void> {
  await db.updateTable('claimLine').set({ outcome: 'returned' }).where('claimId', '=', claimId).execute();
}

export type NewPayment = Pick<ClaimRecord, 'grantId' | 'grantorId' | 'granteeId'> & {
  readonly id: string;
  readonly claimId: string;
  readonly decisionId: string;
  readonly amountCents: Cents;
  readonly paidOn: IsoDate;
};

export async function insertPayment({ db }: Work, payment: NewPayment): Promise<void> {
  await db.insertInto('payment').values(payment).execute();
}

/**
 * Finanzierungsanteil: the part of one cost that somebody else bears, as its provider says; or takes back.
 */
export type NewShare = {
  readonly id: string;
  readonly placeId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly month: IsoDate;
  readonly costType: string;
  readonly payer: string;
  readonly kind: 'declared' | 'withdrawn';
  readonly amountCents: Cents;
  readonly withdrawsId?: string;
};

/** Opens the whole cost of a place, month and cost type, or sets it anew; all other payers together stay within it. */
export async function openCost(
  { db }: Work,
  { month, providerId, districtId }: { month: IsoDate; providerId: string; districtId: string },
  { placeId, costType, costCents }: Pick<CostOfPlace, 'placeId' | 'costType' | 'costCents'>,
): Promise<void> {
  await db
    .insertInto('placeCost')
    .values({ placeId, month, costType, districtId, providerId, totalCents: costCents })
    .onConflict((conflict) =>
      conflict
        .columns(['tenantId', 'placeId', 'month', 'costType'])
        .doUpdateSet((eb) => ({ totalCents: eb.ref('excluded.totalCents') })),
    )
    .execute();
}

/** Records who bears how much of a cost. A trigger adds it up; above the whole it is refused. */
export async function insertShare({ db, actor, now }: SignedInWork, share: NewShare): Promise<void> {
  await db
    .insertInto('costShare')
    .values({
      ...share,
      withdrawsId: share.withdrawsId ?? null,
      recordedBy: actor.accountId,
      recordedAt: now,
    })
    .execute();
}
