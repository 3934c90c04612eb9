import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

import type { OverdueRow } from '../model/overdue.ts';
import type { StationName } from '../model/stations.ts';

/** A district of a programme; without one, what is the whole Land's. */
type Where = { readonly programmeId: string; readonly districtId: string | null };

/** Lists what waits in a district for somebody to act since a day of each station, the oldest first; people stand in no row. */
export async function listOverdue(
  { db }: Work,
  { programmeId, districtId }: Where,
  since: (station: StationName) => IsoDate,
): Promise<OverdueRow[]> {
  const here = (column: string) =>
    districtId === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${districtId}`;
  const { rows } = await sql<OverdueRow>`
    select station, id, title, point, count::int as count, since from (
      select l.kind as station, d.id, d.title, l.point, 1 as count, l.since
        from documents_on_line(${programmeId}) l left join document_state d on d.id = l.id
       where ${here('l.districtId')} and l.point in ('sent', 'returned')
         and l.since <= case l.kind when 'agreement' then ${since('agreement')}::date when 'accession' then ${since('accession')}
                                    when 'target-agreement' then ${since('target-agreement')} else ${since('regional-concept')} end
      union all
      select 'selection', id, title, 'call-' || status, 1, (closes_at at time zone 'Europe/Berlin')::date
        from call_overview where programme_id = ${programmeId} and ${here('districtId')} and status = 'scoring'
          and (closes_at at time zone 'Europe/Berlin')::date <= ${since('selection')}
      union all
      select 'application', id, null, 'application-' || status, 1, (submitted_at at time zone 'Europe/Berlin')::date
        from application_state where programme_id = ${programmeId} and ${here('districtId')} and grantor_id <> district_id and grantor_id <> all ((select own_payers())::uuid[]) and status in ('submitted', 'prepared')
          and (submitted_at at time zone 'Europe/Berlin')::date <= ${since('application')}
      union all
      select 'passing-on', j.id, j.title, 'passing-on-waiting', 1, g.issued_on
        from project_title j join grant_in_force g on g.id = j.grant_id
       where j.programme_id = ${programmeId} and j.waits_for_passing_on and ${here('j.districtId')} and g.issued_on <= ${since('passing-on')}::date
      union all
      select 'places', j.id, j.title, 'place-' || p.status, count(*), min(lower(p.available))
        from project_title j join place_state p on p.project_id = j.id
       where j.programme_id = ${programmeId} and ${here('j.districtId')} and p.status in ('undescribed', 'free')
         and lower(p.available) <= ${since('places')}::date
       group by j.id, j.title, p.status
      union all
      select 'event', e.id, e.title, 'event-undocumented', 1, e.held_on
        from event_day e left join organisation_of_district o on o.id = e.owner_id
       where e.programme_id = ${programmeId} and ${here('o.districtId')} and e.documented_from is null and e.held_on <= ${since('event')}::date
      union all
      select case c.status when 'submitted' then 'claim' else 'payment' end, c.id, g.notice_number, 'claim-' || c.status, 1, (c.submitted_at at time zone 'Europe/Berlin')::date
        from grant_in_force g join claim_state c on c.grant_id = g.id
       where g.programme_id = ${programmeId} and ${here('g.districtId')} and c.status in ('submitted', 'checked')
         and c.grantor_id <> all ((select own_payers())::uuid[])
         and (c.submitted_at at time zone 'Europe/Berlin')::date <= case c.status when 'submitted' then ${since('claim')}::date else ${since('payment')} end
    ) waiting order by since, title, id limit 200`.execute(db);
  return rows;
}
