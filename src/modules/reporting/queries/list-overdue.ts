import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { StationName } from '../model/line.ts';
import type { OverdueRow } from '../model/overdue.ts';

type Where = { readonly programmeId: string; readonly districtId: string };

/** Lists what waits in a district for somebody to act since a day of each station, the oldest first; people stand in no row. */
export async function listOverdue(
  { db }: Work,
  { programmeId, districtId }: Where,
  since: (station: StationName) => IsoDate,
): Promise<OverdueRow[]> {
  const { rows } = await sql<OverdueRow>`
    select station, id, title, point, count::int as count, since from (
      select 'call' as station, id, title, 'call-' || status as point, 1 as count, (closes_at at time zone 'Europe/Berlin')::date as since
        from call_overview where programme_id = ${programmeId} and district_id = ${districtId} and status = 'scoring'
          and (closes_at at time zone 'Europe/Berlin')::date <= ${since('call')}
      union all
      select 'application', id, null, 'application-' || status, 1, (submitted_at at time zone 'Europe/Berlin')::date
        from application_state where programme_id = ${programmeId} and district_id = ${districtId} and grantor_id <> district_id and status in ('submitted', 'prepared')
          and (submitted_at at time zone 'Europe/Berlin')::date <= ${since('application')}
      union all
      select 'places', j.id, j.title, 'place-' || p.status, count(*), min(lower(p.available))
        from project_title j join place_state p on p.project_id = j.id
       where j.programme_id = ${programmeId} and j.district_id = ${districtId} and p.status in ('undescribed', 'free')
         and lower(p.available) <= ${since('places')}::date
       group by j.id, j.title, p.status
      union all
      select 'payment', c.id, g.notice_number, 'claim-' || c.status, 1, (c.submitted_at at time zone 'Europe/Berlin')::date
        from grant_in_force g join claim_state c on c.grant_id = g.id
       where g.programme_id = ${programmeId} and g.district_id = ${districtId} and c.status in ('submitted', 'checked')
         and (c.submitted_at at time zone 'Europe/Berlin')::date <= ${since('payment')}
    ) waiting order by since, title, id limit 200`.execute(db);
  return rows;
}
