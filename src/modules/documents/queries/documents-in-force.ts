import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/**
 * Lists the kinds of document that hold under a programme for a district or for the whole Land; of what they say, whoever
 * asks learns nothing.
 */
export async function documentsInForce(
  { db }: Work,
  programmeId: string,
  districtId: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    select kind from documents_in_force(${programmeId}, ${districtId}) kind`.execute(db);
  return rows.map(({ kind }) => kind);
}
