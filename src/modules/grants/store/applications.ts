import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { offersIn } from '#modules/programmes/index.ts';
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
      'area',
      'districtId',
      'callId',
      'proposalId',
      'granteeId',
      'grantorId',
      'startsOn',
      'endsOn',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await db
    .selectFrom('applicationItem as i')
    .select([
      'proposalId',
      'providerId',
      'title',
      'fieldOfUse',
      offersIn(sql`application_offer o where o.application_item_id = i.id`).as('offers'),
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
      area: application.area,
      districtId: application.districtId,
      callId: application.callId,
      proposalId: application.proposalId,
      granteeId: application.granteeId,
      grantorId: application.grantorId,
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
  await work.db.deleteFrom('applicationOffer').where('applicationId', '=', applicationId).execute();
  await work.db.deleteFrom('applicationItem').where('applicationId', '=', applicationId).execute();
  await insertItems(work, applicationId, items);
}

async function insertItems(
  { db, newId }: Work,
  applicationId: string,
  items: readonly ApplicationItem[],
): Promise<void> {
  const named = items.map((item) => ({ ...item, id: newId() }));
  await db
    .insertInto('applicationItem')
    .values(
      named.map((item) => ({
        id: item.id,
        applicationId,
        proposalId: item.proposalId,
        providerId: item.providerId,
        title: item.title,
        fieldOfUse: item.fieldOfUse,
        amountCents: item.amountCents,
      })),
    )
    .execute();
  await db
    .insertInto('applicationOffer')
    .values(
      named.flatMap(({ id, offers }) =>
        offers.map(({ kind, unit, quantity }, index) => ({
          applicationItemId: id,
          applicationId,
          position: index + 1,
          kind,
          unit,
          quantity,
        })),
      ),
    )
    .execute();
}
