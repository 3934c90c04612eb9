import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { offersIn } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { ApplicationRecord, ApplicationStatus, NewApplication } from '../model/application.ts';
import type { PlacedApplication } from '../model/place-application.ts';
import { insertPlan, loadPlan } from './plans.ts';

/** Loads an application with its items and locks it, so that it does not change while it is decided. */
export async function loadApplication(
  work: Work,
  id: string,
  mode: 'lock' | 'read' = 'lock',
): Promise<ApplicationRecord | undefined> {
  const { db } = work;
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
      'parentGrantId',
      'planId',
      'startsOn',
      'endsOn',
    ])
    .where('id', '=', id)
    .$if(mode === 'lock', (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await db
    .selectFrom('applicationItem as i')
    .select([
      'projectId',
      'proposalId',
      'providerId',
      'title',
      'fieldOfUse',
      offersIn(sql`application_offer o where o.application_item_id = i.id`).as('offers'),
      'amountCents',
      'wholeCents',
    ])
    .where('applicationId', '=', id)
    .orderBy('title')
    .orderBy('id')
    .execute();
  const { planId, ...application } = row;
  return {
    ...application,
    status: row.status as ApplicationStatus,
    items,
    plan: await loadPlan(work, planId),
  };
}

/** Lists the open applications of a body to the district that asks, which stand under no grant yet; locks them. */
export async function listApplicationsBelow(
  work: Work,
  of: { readonly programmeId: string; readonly area: string | null; readonly granteeId: string },
): Promise<ApplicationRecord[]> {
  const rows = await work.db
    .selectFrom('application')
    .select('id')
    .where('grantorId', '=', work.actor.organisationId)
    .where('granteeId', '=', of.granteeId)
    .where('programmeId', '=', of.programmeId)
    .where('area', 'is not distinct from', of.area)
    .where('status', '=', 'submitted')
    .where('parentGrantId', 'is', null)
    .orderBy('submittedAt')
    .orderBy('id')
    .execute();
  const found = [];
  for (const { id } of rows) found.push(await loadApplication(work, id));
  return found.flatMap((application) => application ?? []);
}

/** Puts an application under the grant that it is to be passed on of, with the projects that it is about there. */
export async function placeUnderGrant(
  work: Work,
  { application, parentGrantId, items, plan }: PlacedApplication,
): Promise<void> {
  if (plan) {
    await insertPlan(work, application, plan);
    await replaceItems(work, { ...application, items });
  }
  await updateApplication(work, application.id, { parentGrantId, ...(plan && { planId: plan.id }) });
}

export async function insertApplication(work: Work, application: NewApplication): Promise<void> {
  await insertPlan(work, application, application.plan);
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
      parentGrantId: application.parentGrantId,
      planId: application.plan.id,
      startsOn: application.startsOn,
      endsOn: application.endsOn,
      status: 'submitted',
      submittedAt: work.now,
    })
    .execute();
  await insertItems(work, application);
}

type ApplicationChange = {
  status?: ApplicationStatus;
  startsOn?: IsoDate;
  endsOn?: IsoDate;
  planId?: string;
  parentGrantId?: string;
};

/** Changes an application that was locked by `loadApplication`. */
export async function updateApplication({ db }: Work, id: string, change: ApplicationChange): Promise<void> {
  await db
    .updateTable('application')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type WithItems = Pick<NewApplication, 'id' | 'granteeId' | 'grantorId' | 'items'>;

/** Puts other items in place of those applied for so far. */
export async function replaceItems(work: Work, application: WithItems): Promise<void> {
  await work.db.deleteFrom('applicationOffer').where('applicationId', '=', application.id).execute();
  await work.db.deleteFrom('applicationItem').where('applicationId', '=', application.id).execute();
  await insertItems(work, application);
}

async function insertItems({ db, newId }: Work, application: WithItems): Promise<void> {
  const { id: applicationId, granteeId, grantorId, items } = application;
  if (items.length === 0) return;
  const named = items.map((item) => ({ ...item, id: newId() }));
  await db
    .insertInto('applicationItem')
    .values(
      named.map((item) => ({
        id: item.id,
        applicationId,
        granteeId,
        grantorId,
        projectId: item.projectId,
        proposalId: item.proposalId,
        providerId: item.providerId,
        title: item.title,
        fieldOfUse: item.fieldOfUse,
        amountCents: item.amountCents,
        wholeCents: item.wholeCents ?? null,
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
          granteeId,
          grantorId,
          position: index + 1,
          kind,
          unit,
          quantity,
        })),
      ),
    )
    .execute();
}
