import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** Returns the places of a programme that each district has been granted, by the id of the district. */
export async function grantedByDistrict({ db }: Work, programmeId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('project')
    .select([
      'districtId',
      sql<number>`sum(work_opportunity_places + municipal_places)::integer`.as('granted'),
    ])
    .where('programmeId', '=', programmeId)
    .groupBy('districtId')
    .execute();
  return new Map(rows.map(({ districtId, granted }) => [districtId, granted]));
}
