import { sql } from 'kysely';
import type { RuledProgramme } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { Count } from '../model/line.ts';

/**
 * Counts what stands where in one programme, in one statement: every district with a quota, and every point of its
 * line. People, places and claims come from counters that triggers keep, so the cost does not grow with them.
 */
export async function countLine(
  { db }: Work,
  { id: programmeId, validFrom, countedIn }: Pick<RuledProgramme, 'id' | 'validFrom' | 'countedIn'>,
  districtId: string | null,
): Promise<Count[]> {
  const { rows } = await sql<Count>`
    with own as (select ${districtId}::uuid as district_id)
    select district_id, point, count::numeric as count, amount as "amountCents", oldest as "oldestOn" from (
      select district_id, 'quota' as point, places as count, 0::bigint as amount, null::date as oldest
        from planned_places where programme_id = ${programmeId} and valid_from = ${validFrom}
      union all
      select district_id, 'call-' || status, count(*), coalesce(sum(budget_cents), 0)::bigint, min((closes_at at time zone 'Europe/Berlin')::date)
        from call_overview where programme_id = ${programmeId} and status <> 'withdrawn' and district_id is not null group by district_id, status
      union all
      select district_id, 'application-waiting', count(*), 0, min((submitted_at at time zone 'Europe/Berlin')::date)
        from application_state where programme_id = ${programmeId} and grantor_id <> district_id and status in ('submitted', 'prepared') group by district_id
      union all
      select district_id, 'grant', count(*), sum(amount_cents)::bigint, null
        from granted_sum where programme_id = ${programmeId} group by district_id
      union all
      select district_id, 'offered', sum(quantity), 0, null
        from granted_offer where programme_id = ${programmeId} and unit = ${countedIn} and unit <> 'place' group by district_id
      union all
      select district_id, case when station in ('claim-submitted', 'claim-checked') then 'claim-waiting'
                               when station = 'claim-paid' then 'paid' else station end, total, amount_cents,
             case when station in ('place-undescribed', 'place-free', 'person-referred', 'person-eligible', 'claim-submitted', 'claim-checked')
                  then oldest_waiting(programme_id, district_id, station) end
        from station_count where programme_id = ${programmeId} and total > 0
    ) counted
    where (select district_id from own) is null or district_id = (select district_id from own)`.execute(db);
  return rows;
}
