import type pg from 'pg';
import type { Work } from '../work.ts';

/** A Land of the installation: the wall between tenants, the word it has in addresses, and its name. */
export type Land = { readonly id: string; readonly slug: string; readonly name: string };

/** No Land: whoever acts there reads nothing that belongs to one. */
export const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** Lists the Länder of the installation by name, for everybody. */
export const listLands = ({ db }: Pick<Work, 'db'>): Promise<Land[]> =>
  db.selectFrom('land').select(['id', 'slug', 'name']).orderBy('name').execute();

/** The Land of an empty installation, until somebody says which it is. */
const UNNAMED = { slug: 'land', name: 'Stellwerk' };

/** Makes the first Land of an empty installation; where there is one already, nothing. Only the owner of the database can. */
export async function ensureFirstLand(client: pg.ClientBase, newId: () => string): Promise<void> {
  await client.query(
    'insert into tenant (id, slug, name) select $1, $2, $3 where not exists (select from tenant)',
    [newId(), UNNAMED.slug, UNNAMED.name],
  );
}

/**
 * Founds a Land, beside those that are there or in place of the one that has no name yet; answers its id, or nothing where
 * it is there already. Only the owner of the database can.
 */
export async function foundLand(
  client: pg.ClientBase,
  { slug, name, newId }: { slug: string; name: string; newId: () => string },
): Promise<string | undefined> {
  const renamed = await client.query<{ id: string }>(
    'update tenant set slug = $1, name = $2 where slug = $3 returning id',
    [slug, name, UNNAMED.slug],
  );
  if (renamed.rows[0]) return renamed.rows[0].id;
  const made = await client.query<{ id: string }>(
    'insert into tenant (id, slug, name) values ($1, $2, $3) on conflict (slug) do nothing returning id',
    [newId(), slug, name],
  );
  return made.rows[0]?.id;
}

/** Returns the Land in which somebody acts and locks it until the transaction ends. */
export const lockLand = ({ db, actor }: Work): Promise<Land> =>
  db
    .selectFrom('tenant')
    .select(['id', 'slug', 'name'])
    .where('id', '=', actor.tenantId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();

/** Gives the Land in which somebody acts its word in addresses and its name. */
export async function nameLand({ db, actor }: Work, { slug, name }: Omit<Land, 'id'>): Promise<void> {
  await db.updateTable('tenant').set({ slug, name }).where('id', '=', actor.tenantId).execute();
}
