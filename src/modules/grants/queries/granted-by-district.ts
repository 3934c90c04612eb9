import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** Returns the places of a programme that each district has been granted, by the id of the district. */
export async function grantedByDistrict({ db }: Work, programmeId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('projectOffer')
    .select(['districtId', sql<number>`sum(quantity)::integer`.as('granted')])
    .where('unit', '=', 'place')
    .where('programmeId', '=', programmeId)
    .groupBy('districtId')
    .execute();
  return new Map(rows.map(({ districtId, granted }) => [districtId, granted]));
}
