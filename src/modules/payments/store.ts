import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { CostOfPlace } from './model/calculate-month.ts';
import type { NewRequest, RequestRecord, RequestStatus } from './model/funds-request.ts';
import type { NewPayment, NewShare } from './model/pay.ts';

/** Loads a funds request and locks it, so that nobody releases what another returns. */
export async function loadRequest({ db, actor }: Work, id: string): Promise<RequestRecord | undefined> {
  const row = await db
    .selectFrom('funds_request')
    .select([
      'id',
      'version',
      'status',
      'project_id as projectId',
      'grant_id as grantId',
      'provider_id as providerId',
      'district_id as districtId',
      'month',
      'amount_cents as amountCents',
      'calculation_id as calculationId',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, status: row.status as RequestStatus };
}

export async function insertRequest({ db, actor, now }: Work, request: NewRequest): Promise<void> {
  await db
    .insertInto('funds_request')
    .values({
      tenant_id: actor.tenantId,
      id: request.id,
      project_id: request.projectId,
      grant_id: request.grantId,
      programme_id: request.programmeId,
      district_id: request.districtId,
      provider_id: request.providerId,
      month: request.month,
      amount_cents: request.amountCents,
      calculation_id: request.calculationId,
      status: 'submitted',
      submitted_at: now,
      submitted_by: actor.accountId as string,
    })
    .execute();
}

/** One line for each stay and cost type; a stay whose part is nothing has none. */
export async function insertRequestLines(
  { db, actor, newId }: Work,
  requestId: string,
  costs: readonly CostOfPlace[],
): Promise<void> {
  const lines = costs.flatMap(({ placeId, costType, rateCents, stays }) =>
    stays
      .filter(({ amountCents, thirtieths }) => amountCents > 0 && thirtieths > 0)
      .map(({ occupancyId, thirtieths, amountCents }) => ({
        tenant_id: actor.tenantId,
        id: newId(),
        funds_request_id: requestId,
        occupancy_id: occupancyId,
        place_id: placeId,
        cost_type: costType,
        thirtieths,
        rate_cents: rateCents,
        amount_cents: amountCents,
      })),
  );
  await db.insertInto('funds_request_line').values(lines).execute();
}

/** Moves a request that was locked by `loadRequest`. */
export async function updateRequest(
  { db, actor }: Work,
  id: string,
  change: { status: RequestStatus; return_reason?: string },
): Promise<void> {
  await db
    .updateTable('funds_request')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}

/** Opens the whole cost of each place, month and cost type, or sets it anew; all payers together stay within it. */
export async function openCosts(
  { db, actor }: Work,
  { month, providerId }: { month: IsoDate; providerId: string },
  costs: readonly Pick<CostOfPlace, 'placeId' | 'costType' | 'costCents'>[],
): Promise<void> {
  await db
    .insertInto('place_cost')
    .values(
      costs.map(({ placeId, costType, costCents }) => ({
        tenant_id: actor.tenantId,
        place_id: placeId,
        month,
        cost_type: costType,
        provider_id: providerId,
        total_cents: costCents,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'place_id', 'month', 'cost_type'])
        .doUpdateSet((eb) => ({ total_cents: eb.ref('excluded.total_cents') })),
    )
    .execute();
}

/** Records who bears how much of a cost. A trigger adds it up; above the whole it is refused. */
export async function insertShares({ db, actor, now }: Work, shares: readonly NewShare[]): Promise<void> {
  if (shares.length === 0) return;
  await db
    .insertInto('cost_share')
    .values(
      shares.map((share) => ({
        tenant_id: actor.tenantId,
        id: share.id,
        place_id: share.placeId,
        provider_id: share.providerId,
        month: share.month,
        cost_type: share.costType,
        payer: share.payer,
        kind: share.kind,
        amount_cents: share.amountCents,
        withdraws_id: share.withdrawsId ?? null,
        recorded_by: actor.accountId as string,
        recorded_at: now,
      })),
    )
    .execute();
}

export async function insertPayment({ db, actor }: Work, payment: NewPayment): Promise<void> {
  await db
    .insertInto('payment')
    .values({
      tenant_id: actor.tenantId,
      id: payment.id,
      funds_request_id: payment.requestId,
      decision_id: payment.decisionId,
      ledger_entry_id: payment.ledgerEntryId,
      provider_id: payment.providerId,
      amount_cents: payment.amountCents,
      paid_on: payment.paidOn,
    })
    .execute();
}
