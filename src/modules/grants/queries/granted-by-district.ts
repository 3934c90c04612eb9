import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** Returns the places of a programme that each district has been granted and not given up, by the id of the district. */
export async function grantedByDistrict({ db }: Work, programmeId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ districtId: string; granted: number }>`
    select district_id as "districtId", sum(places)::integer as granted from (
      select district_id, quantity as places from project_offer where unit = 'place' and programme_id = ${programmeId}
      union all
      select s.district_id, -s.closed_places from project_standing s join project_title p on p.id = s.project_id
       where p.programme_id = ${programmeId} and s.closed_places > 0) counted
    group by district_id`.execute(db);
  return new Map(rows.map(({ districtId, granted }) => [districtId, granted]));
}
