import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { QuotaGranted } from '../model/allotment.ts';

type Granted = QuotaGranted & { readonly districtId: string };

/**
 * Returns what each district has been granted of a programme and not given up, by the id of the district: places and
 * participants, projects, money in cents; what is passed on of that is in it.
 */
export async function grantedByDistrict(
  { db }: Work,
  programmeId: string,
): Promise<Map<string, QuotaGranted>> {
  const { rows } = await sql<Granted>`
    select district_id as "districtId", sum(places)::integer as places, sum(participants)::integer as participants,
           sum(projects)::integer as projects, sum(cents)::bigint as "amountCents" from (
      select district_id, case unit when 'place' then quantity else 0 end as places,
             case unit when 'participant' then quantity else 0 end as participants, 0 as projects, 0::bigint as cents
        from project_offer where unit in ('place', 'participant') and programme_id = ${programmeId}
      union all
      select p.district_id, -s.closed_places, 0, 1, 0
        from project_title p join project_standing s on s.project_id = p.id where p.programme_id = ${programmeId}
      union all
      select district_id, 0, 0, 0, amount_cents from granted_sum where programme_id = ${programmeId}) counted
    group by district_id`.execute(db);
  return new Map(rows.map(({ districtId, ...granted }) => [districtId, granted]));
}
