import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type {
  ApplicationItem,
  ApplicationRecord,
  ApplicationStatus,
  NewApplication,
} from '../model/application.ts';

/** Loads an application with its items and locks it, so that it does not change while it is decided. */
export async function loadApplication(
  { db, actor }: Work,
  id: string,
): Promise<ApplicationRecord | undefined> {
  const row = await db
    .selectFrom('application')
    .select([
      'id',
      'version',
      'status',
      'programme_id as programmeId',
      'district_id as districtId',
      'call_id as callId',
      'grantee_id as granteeId',
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await db
    .selectFrom('application_item')
    .select([
      'proposal_id as proposalId',
      'provider_id as providerId',
      'title',
      'field_of_use as fieldOfUse',
      'work_opportunity_places as workOpportunityPlaces',
      'municipal_places as municipalPlaces',
      'amount_cents as amountCents',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('application_id', '=', id)
    .orderBy('title')
    .orderBy('id')
    .execute();
  return { ...row, status: row.status as ApplicationStatus, items };
}

export async function insertApplication(work: Work, application: NewApplication): Promise<void> {
  await work.db
    .insertInto('application')
    .values({
      tenant_id: work.actor.tenantId,
      id: application.id,
      programme_id: application.programmeId,
      district_id: application.districtId,
      call_id: application.callId,
      grantee_id: application.granteeId,
      starts_on: application.startsOn,
      ends_on: application.endsOn,
      status: 'submitted',
      submitted_at: work.now,
    })
    .execute();
  await insertItems(work, application.id, application.items);
}

type ApplicationChange = { status?: ApplicationStatus; starts_on?: IsoDate; ends_on?: IsoDate };

/** Changes an application that was locked by `loadApplication`. */
export async function updateApplication(
  { db, actor }: Work,
  id: string,
  change: ApplicationChange,
): Promise<void> {
  await db
    .updateTable('application')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}

/** Puts other items in place of those applied for so far. */
export async function replaceItems(
  work: Work,
  applicationId: string,
  items: readonly ApplicationItem[],
): Promise<void> {
  await work.db
    .deleteFrom('application_item')
    .where('tenant_id', '=', work.actor.tenantId)
    .where('application_id', '=', applicationId)
    .execute();
  await insertItems(work, applicationId, items);
}

async function insertItems(
  { db, actor, newId }: Work,
  applicationId: string,
  items: readonly ApplicationItem[],
): Promise<void> {
  await db
    .insertInto('application_item')
    .values(
      items.map((item) => ({
        tenant_id: actor.tenantId,
        id: newId(),
        application_id: applicationId,
        proposal_id: item.proposalId,
        provider_id: item.providerId,
        title: item.title,
        field_of_use: item.fieldOfUse,
        work_opportunity_places: item.workOpportunityPlaces,
        municipal_places: item.municipalPlaces,
        amount_cents: item.amountCents,
      })),
    )
    .execute();
}
