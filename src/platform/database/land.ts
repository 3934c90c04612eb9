import type pg from 'pg';
import type { Work } from '../work.ts';

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

/** Gives the Land in which somebody acts its name. */
export async function nameLand({ db, actor }: Work, name: string): Promise<void> {
  await db.updateTable('tenant').set({ name }).where('id', '=', actor.tenantId).execute();
}
