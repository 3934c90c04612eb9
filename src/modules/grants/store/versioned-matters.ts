import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type OfferItem, offersIn, type VersionedMatter } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

/** A grant or an application as it may move to another version: with its projects, and whether a quota counts it. */
export type VersionedGrant = VersionedMatter & {
  readonly districtId: string;
  readonly isUnderQuota: boolean;
  readonly items: readonly { readonly title: string; readonly offers: readonly OfferItem[] }[];
};

/** Finds a grant in force, with the projects that it funds itself. */
export async function findVersionedGrant(work: Work, id: string): Promise<VersionedGrant | undefined> {
  const grant = await work.db
    .selectFrom('grantInForce')
    .select(['id', 'noticeNumber as title', 'programmeId', 'area', 'rulesFrom', 'districtId', 'parentId'])
    .select(['grantorId as officeId', 'granteeId as toldId', 'endsOn', costTypesOf('grantInForce.planId')])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!grant) return undefined;
  const { endsOn, parentId, ...matter } = grant;
  const items = await work.db
    .selectFrom('project as j')
    .select(['j.title', offersIn(sql`project_offer o where o.project_id = j.id`).as('offers')])
    .where('j.grantId', '=', id)
    .execute();
  return {
    ...matter,
    isUnderQuota: parentId === null,
    state: endsOn > work.today ? 'running' : 'over',
    items,
    offers: kindsIn(items),
  };
}

/** Finds an application; once two people have it in hand it is decided by the version that it has. */
export async function findVersionedApplication(work: Work, id: string): Promise<VersionedGrant | undefined> {
  const application = await work.db
    .selectFrom('application as a')
    .innerJoin('organisationName as o', 'o.id', 'a.granteeId')
    .select(['a.id', 'o.name as title', 'a.programmeId', 'a.area', 'a.rulesFrom', 'a.districtId'])
    .select([
      'a.grantorId as officeId',
      'a.granteeId as toldId',
      'a.status',
      'a.parentGrantId',
      costTypesOf('a.planId'),
    ])
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (!application) return undefined;
  const { status, parentGrantId, ...matter } = application;
  const items = await work.db
    .selectFrom('applicationItem as i')
    .select(['i.title', offersIn(sql`application_offer o where o.application_item_id = i.id`).as('offers')])
    .where('i.applicationId', '=', id)
    .execute();
  return {
    ...matter,
    isUnderQuota: parentGrantId === null,
    state: status === 'submitted' ? 'running' : status === 'prepared' ? 'under-decision' : 'over',
    items,
    offers: kindsIn(items),
  };
}

/** Returns the cost types that a plan names, as a column. */
const costTypesOf = (plan: string) =>
  sql<
    string[]
  >`array(select distinct l.cost_type from finance_plan_line l where l.plan_id = ${sql.ref(plan)} and l.cost_type is not null)`.as(
    'costTypes',
  );

const kindsIn = (items: VersionedGrant['items']): string[] => [
  ...new Set(items.flatMap(({ offers }) => offers.map(({ kind }) => kind))),
];

/** Moves a grant to another version, and its projects with it. */
export const moveGrant = async ({ db }: Work, { id, to }: { id: string; to: IsoDate }): Promise<void> => {
  await db.updateTable('grantAward').set({ rulesFrom: to }).where('id', '=', id).executeTakeFirstOrThrow();
};

/** Moves an application to another version. */
export const moveApplication = async (
  { db }: Work,
  { id, to }: { id: string; to: IsoDate },
): Promise<void> => {
  await db.updateTable('application').set({ rulesFrom: to }).where('id', '=', id).executeTakeFirstOrThrow();
};
