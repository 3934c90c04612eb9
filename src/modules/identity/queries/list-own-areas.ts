import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

type Area = { readonly id: string; readonly name: string };

/** Lists the districts that the acting body answers for today, by name: its own, and those that its links name. */
export async function listOwnAreas({ db, actor, today }: Work): Promise<Area[]> {
  const { rows } = await sql<Area>`
    select o.id, o.name from organisation o
     where o.id in (select areas_of(${actor.tenantId}, ${actor.organisationId}, ${today})) order by o.name`.execute(
    db,
  );
  return rows;
}
