import type pg from 'pg';
import type { Work } from '../work.ts';

/** A Land of the installation: the wall between tenants, the word it has in addresses, and its name. */
export type Land = { readonly id: string; readonly slug: string; readonly name: string };

/** No Land: whoever acts there reads nothing that belongs to one. */
export const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** Lists the Länder of the installation by name, for everybody. */
export const listLands = ({ db }: Pick<Work, 'db'>): Promise<Land[]> =>
  db.selectFrom('land').select(['id', 'slug', 'name']).orderBy('name').execute();

/** Makes the first Land of an empty installation; where there is one already, nothing. Only the owner of the database can. */
export async function ensureFirstLand(
  client: pg.ClientBase,
  { id, slug, name }: { id: string; slug: string; name: string },
): Promise<void> {
  await client.query(
    'insert into tenant (id, slug, name) select $1, $2, $3 where not exists (select from tenant)',
    [id, slug, name],
  );
}

/** Founds the Land of an empty installation under its own name; answers its id. Only the owner of the database can. */
export async function foundLand(
  client: pg.ClientBase,
  { slug, name, newId }: { slug: string; name: string; newId: () => string },
): Promise<string> {
  await ensureFirstLand(client, { id: newId(), slug, name });
  const { rows } = await client.query<{ id: string }>(
    'update tenant set slug = $1, name = $2 where id = (select id from tenant order by slug limit 1) returning id',
    [slug, name],
  );
  if (!rows[0]) throw new Error('there is no Land to name');
  return rows[0].id;
}

/** Gives the Land in which somebody acts its name. */
export async function nameLand({ db, actor }: Work, name: string): Promise<void> {
  await db.updateTable('tenant').set({ name }).where('id', '=', actor.tenantId).execute();
}
