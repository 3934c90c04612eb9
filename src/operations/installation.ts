import { sql } from 'kysely';
import type { Store } from '#platform/database/database.ts';

export type Installation = {
  tenantId: string;
  operator: string;
  mode: 'production' | 'demonstration' | 'empty';
  /** The time by which the clock of a demonstration is behind the real one; 0 everywhere else. */
  behindMilliseconds: number;
};

const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** Reads what this database was started as and for which Land, at start and again while it is still empty. */
export async function readInstallation(store: Store): Promise<Installation> {
  return store.forToken(NOWHERE, null, async ({ db }) => {
    const tenant = await db
      .selectFrom('land')
      .select(['id', 'name'])
      .orderBy('slug')
      .limit(1)
      .executeTakeFirst();
    const row = await db
      .selectFrom('installationMode as i')
      .leftJoin('demonstrationClock as c', 'c.onlyOne', 'i.onlyOne')
      .select(['mode', 'c.behindMilliseconds'])
      .executeTakeFirst();
    return {
      tenantId: tenant?.id ?? NOWHERE,
      operator: tenant?.name ?? '',
      behindMilliseconds: row?.behindMilliseconds ?? 0,
      mode: (row?.mode as Installation['mode'] | undefined) ?? 'empty',
    };
  });
}

/** Refuses to serve with a login that row-level security does not bind: superuser, bypass, or owner of anything. */
export async function assertHarmlessLogin(store: Store): Promise<void> {
  const { rows } = await sql<{ user: string; reason: string }>`
    select current_user as user,
      case when r.rolsuper then 'is a superuser'
           when r.rolbypassrls then 'bypasses row-level security'
           when r.rolcreaterole then 'may create roles'
           when exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) then 'owns tables'
           else 'may act as ' || m.rolname end as reason
    from pg_roles r
    left join pg_roles m on m.rolname <> r.rolname and (m.rolsuper or m.rolbypassrls or m.rolname = 'stellwerk_owner')
         and pg_has_role(r.rolname, m.oid, 'member')
    where r.rolname = current_user
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or m.oid is not null
           or exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace))`.execute(
    store.kysely,
  );
  const fault = rows[0];
  if (fault)
    throw new Error(
      `refusing to start: the database login ${fault.user} ${fault.reason} and could bypass the walls between tenants`,
    );
}
