import { sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';

/** A panel (Auswahlgremium) whose members the own office appoints. */
export type Panel = { readonly id: string; readonly name: string; readonly kind: string };
type PanelRow = Panel & { readonly members: number };

/** Lists the panels whose members the own office appoints, and how many belong to each today. */
export async function listPanels(
  work: Work,
  list: ListRequest<'name', Record<never, never>>,
): Promise<{ rows: PanelRow[]; total: number }> {
  const found = await panels(work)
    .select([
      sql<number>`(select count(*)::int from membership m where m.organisation_id = o.id and m.role = 'committee-member'
         and m.valid @> ${work.today}::date)`.as('members'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .orderBy('o.name', list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('o.id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** One of them. */
export const findPanel = (work: Work, id: string): Promise<Panel | undefined> =>
  panels(work).where('o.id', '=', id).executeTakeFirst();

const panels = ({ db }: Work) =>
  db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name', 'o.kind'])
    .where(sql<boolean>`o.id = any ((select appointed_bodies())::uuid[])`);

/** Somebody who belongs, belonged or will belong to a panel, for a period. */
export type Appointment = {
  readonly id: string;
  readonly version: number;
  readonly accountId: string;
  readonly displayName: string;
  readonly valid: Period;
  /** The person whose place they took. */
  readonly replaces: string | null;
};

/** Lists the members of a panel, those of today first. */
export const listAppointments = ({ db, today }: Work, panelId: string): Promise<Appointment[]> =>
  appointments(db)
    .where('m.organisationId', '=', panelId)
    .orderBy(sql`m.valid @> ${today}::date`, 'desc')
    .orderBy('a.displayName')
    .orderBy('m.valid')
    .limit(500)
    .execute();

/** One of them, with the panel, where the own office appoints it. */
export const findAppointment = (
  { db }: Work,
  id: string,
): Promise<(Appointment & { panelId: string; panelName: string }) | undefined> =>
  appointments(db)
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .select(['o.id as panelId', 'o.name as panelName'])
    .where('m.id', '=', id)
    .where(sql<boolean>`o.id = any ((select appointed_bodies())::uuid[])`)
    .executeTakeFirst();

const appointments = (db: Work['db']) =>
  db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .leftJoin('membership as b', 'b.id', 'm.replacesId')
    .leftJoin('account as p', 'p.id', 'b.accountId')
    .select(['m.id', 'm.version', 'm.accountId', 'a.displayName', 'm.valid', 'p.displayName as replaces'])
    .where('m.role', '=', 'committee-member');
