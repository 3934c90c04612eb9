import { sql } from 'kysely';
import type { Store } from '#platform/database/database.ts';
import { type Land, listLands, NOWHERE } from '#platform/database/land.ts';

export type Installation = {
  /** The Länder that it serves, by name. */
  lands: readonly Land[];
  mode: 'production' | 'demonstration' | 'empty';
  /** The time by which the clock of a demonstration is behind the real one; 0 everywhere else. */
  behindMilliseconds: number;
};

/** Reads what this database was started as and for which Länder, at start and every moment after it. */
export async function readInstallation(store: Store): Promise<Installation> {
  return store.forToken(NOWHERE, null, async (work) => {
    const { db } = work;
    const lands = await listLands(work);
    const row = await db
      .selectFrom('installationMode as i')
      .leftJoin('demonstrationClock as c', 'c.onlyOne', 'i.onlyOne')
      .select(['mode', 'c.behindMilliseconds'])
      .executeTakeFirst();
    return {
      lands,
      behindMilliseconds: row?.behindMilliseconds ?? 0,
      mode: (row?.mode as Installation['mode'] | undefined) ?? 'empty',
    };
  });
}

/**
 * Returns the Land that somebody at the terminal means: the one named, or the only one. Otherwise it says which there are.
 */
export function namedLand({ lands }: Installation, slug: string | undefined): Land {
  const [only, ...more] = lands;
  const land =
    slug === undefined ? (more.length === 0 ? only : undefined) : lands.find((one) => one.slug === slug);
  if (!land) throw new Error(`name a Land with --land: ${lands.map((one) => one.slug).join(', ')}`);
  return land;
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
