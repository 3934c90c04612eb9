import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type {
  ApplicationItem,
  ApplicationRecord,
  ApplicationStatus,
  NewApplication,
} from '../model/application.ts';

/** Loads an application with its items and locks it, so that it does not change while it is decided. */
export async function loadApplication({ db }: Work, id: string): Promise<ApplicationRecord | undefined> {
  const row = await db
    .selectFrom('application')
    .select([
      'id',
      'version',
      'status',
      'programmeId',
      'rulesFrom',
      'districtId',
      'callId',
      'granteeId',
      'startsOn',
      'endsOn',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await db
    .selectFrom('applicationItem')
    .select([
      'proposalId',
      'providerId',
      'title',
      'fieldOfUse',
      'workOpportunityPlaces',
      'municipalPlaces',
      'amountCents',
    ])
    .where('applicationId', '=', id)
    .orderBy('title')
    .orderBy('id')
    .execute();
  return { ...row, status: row.status as ApplicationStatus, items };
}

export async function insertApplication(work: Work, application: NewApplication): Promise<void> {
  await work.db
    .insertInto('application')
    .values({
      id: application.id,
      programmeId: application.programmeId,
      rulesFrom: application.rulesFrom,
      districtId: application.districtId,
      callId: application.callId,
      granteeId: application.granteeId,
      startsOn: application.startsOn,
      endsOn: application.endsOn,
      status: 'submitted',
      submittedAt: work.now,
    })
    .execute();
  await insertItems(work, application.id, application.items);
}

type ApplicationChange = { status?: ApplicationStatus; startsOn?: IsoDate; endsOn?: IsoDate };

/** Changes an application that was locked by `loadApplication`. */
export async function updateApplication({ db }: Work, id: string, change: ApplicationChange): Promise<void> {
  await db
    .updateTable('application')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Puts other items in place of those applied for so far. */
export async function replaceItems(
  work: Work,
  applicationId: string,
  items: readonly ApplicationItem[],
): Promise<void> {
  await work.db.deleteFrom('applicationItem').where('applicationId', '=', applicationId).execute();
  await insertItems(work, applicationId, items);
}

async function insertItems(
  { db, newId }: Work,
  applicationId: string,
  items: readonly ApplicationItem[],
): Promise<void> {
  await db
    .insertInto('applicationItem')
    .values(
      items.map((item) => ({
        id: newId(),
        applicationId,
        proposalId: item.proposalId,
        providerId: item.providerId,
        title: item.title,
        fieldOfUse: item.fieldOfUse,
        workOpportunityPlaces: item.workOpportunityPlaces,
        municipalPlaces: item.municipalPlaces,
        amountCents: item.amountCents,
      })),
    )
    .execute();
}
