import type { IsoDate } from '#kernel/calendar.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { CostOfPlace } from './model/calculate-month.ts';
import type { NewRequest, RequestRecord, RequestStatus } from './model/funds-request.ts';
import type { NewPayment, NewShare } from './model/pay.ts';

/** Loads a funds request and locks it, so that nobody releases what another returns. */
export async function loadRequest({ db }: Work, id: string): Promise<RequestRecord | undefined> {
  const row = await db
    .selectFrom('fundsRequest')
    .select([
      'id',
      'version',
      'status',
      'projectId',
      'grantId',
      'providerId',
      'districtId',
      'month',
      'amountCents',
      'calculationId',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, status: row.status as RequestStatus };
}

export async function insertRequest({ db, actor, now }: SignedInWork, request: NewRequest): Promise<void> {
  await db
    .insertInto('fundsRequest')
    .values({
      id: request.id,
      projectId: request.projectId,
      grantId: request.grantId,
      programmeId: request.programmeId,
      districtId: request.districtId,
      providerId: request.providerId,
      month: request.month,
      amountCents: request.amountCents,
      calculationId: request.calculationId,
      status: 'submitted',
      submittedAt: now,
      submittedBy: actor.accountId,
    })
    .execute();
}

/** One line for each stay and cost type; a stay whose part is nothing has none. */
export async function insertRequestLines(
  { db, newId }: Work,
  requestId: string,
  costs: readonly CostOfPlace[],
): Promise<void> {
  const lines = costs.flatMap(({ placeId, costType, rateCents, stays }) =>
    stays
      .filter(({ amountCents, thirtieths }) => amountCents > 0 && thirtieths > 0)
      .map(({ occupancyId, thirtieths, amountCents }) => ({
        id: newId(),
        fundsRequestId: requestId,
        occupancyId,
        placeId,
        costType,
        thirtieths,
        rateCents,
        amountCents,
      })),
  );
  await db.insertInto('fundsRequestLine').values(lines).execute();
}

/** Moves a request that was locked by `loadRequest`. */
export async function updateRequest(
  { db }: Work,
  id: string,
  change: { status: RequestStatus; returnReason?: string },
): Promise<void> {
  await db
    .updateTable('fundsRequest')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Opens the whole cost of each place, month and cost type, or sets it anew; all payers together stay within it. */
export async function openCosts(
  { db }: Work,
  { month, providerId }: { month: IsoDate; providerId: string },
  costs: readonly Pick<CostOfPlace, 'placeId' | 'costType' | 'costCents'>[],
): Promise<void> {
  await db
    .insertInto('placeCost')
    .values(
      costs.map(({ placeId, costType, costCents }) => ({
        placeId,
        month,
        costType,
        providerId,
        totalCents: costCents,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['tenantId', 'placeId', 'month', 'costType'])
        .doUpdateSet((eb) => ({ totalCents: eb.ref('excluded.totalCents') })),
    )
    .execute();
}

/** Records who bears how much of a cost. A trigger adds it up; above the whole it is refused. */
export async function insertShares(
  { db, actor, now }: SignedInWork,
  shares: readonly NewShare[],
): Promise<void> {
  if (shares.length === 0) return;
  await db
    .insertInto('costShare')
    .values(
      shares.map((share) => ({
        id: share.id,
        placeId: share.placeId,
        providerId: share.providerId,
        month: share.month,
        costType: share.costType,
        payer: share.payer,
        kind: share.kind,
        amountCents: share.amountCents,
        withdrawsId: share.withdrawsId ?? null,
        recordedBy: actor.accountId,
        recordedAt: now,
      })),
    )
    .execute();
}

export async function insertPayment({ db }: Work, payment: NewPayment): Promise<void> {
  await db
    .insertInto('payment')
    .values({
      id: payment.id,
      fundsRequestId: payment.requestId,
      decisionId: payment.decisionId,
      providerId: payment.providerId,
      amountCents: payment.amountCents,
      paidOn: payment.paidOn,
    })
    .execute();
}
