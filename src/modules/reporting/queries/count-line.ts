import { sql } from 'kysely';
import type { RuledProgramme } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { Count } from '../model/line.ts';
import { resultDue } from '../model/result-due.ts';

/**
 * Counts what stands where in one programme, in one statement: every point of the line of every district, or of one, and
 * of what is the whole Land's. People, places and claims come from counters that triggers keep, so the cost does not grow with them.
 */
export async function countLine(
  { db, today }: Work,
  programme: Pick<RuledProgramme, 'id' | 'validFrom' | 'countedIn' | 'lineSteps' | 'period'>,
  districtId: string | null,
): Promise<Count[]> {
  const { id: programmeId, validFrom, countedIn } = programme;
  const { rows } = await sql<Count>`
    with own as (select ${districtId}::uuid as district_id)
    select district_id, point, count::numeric as count, amount as "amountCents", oldest as "oldestOn" from (
      select district_id, kind || '-' || point as point, count(*) as count, 0::bigint as amount, min(since) as oldest
        from documents_on_line(${programmeId}) group by district_id, kind, point
      union all
      select district_id, 'quota', coalesce(case ${countedIn}::text when 'place' then places when 'participant' then participants end, 0),
             coalesce(amount_cents, 0), null
        from allotted where programme_id = ${programmeId} and valid_from = ${validFrom}
      union all
      select district_id, 'call-' || status, count(*), coalesce(sum(budget_cents), 0)::bigint, min((closes_at at time zone 'Europe/Berlin')::date)
        from call_overview where programme_id = ${programmeId} and status <> 'withdrawn' group by district_id, status
      union all
      select coalesce(c.district_id, o.district_id), 'selected', count(*), 0, null
        from call_overview c join proposal_state p on p.call_id = c.id and p.status = 'recommended'
        left join organisation_of_district o on o.id = p.bidder_id
       where c.programme_id = ${programmeId} group by 1
      union all
      select district_id, case when status in ('submitted', 'prepared') then 'application-waiting' else 'application-decided' end, count(*), 0,
             min((submitted_at at time zone 'Europe/Berlin')::date)
        from application_state where programme_id = ${programmeId} and grantor_id <> district_id
           and grantor_id <> all ((select own_payers())::uuid[]) group by 1, 2
      union all
      select district_id, 'grant', count(*), sum(amount_cents)::bigint, null
        from granted_sum where programme_id = ${programmeId} group by district_id
      union all
      select j.district_id, 'passing-on-waiting', count(*), 0, min(g.issued_on)
        from project_title j join grant_in_force g on g.id = j.grant_id
       where j.programme_id = ${programmeId} and j.waits_for_passing_on group by 1
      union all
      select j.district_id, 'passed-on', count(*), 0, min(g.issued_on)
        from grant_in_force g join project_title j on j.grant_id = g.id
       where g.parent_id is not null and j.programme_id = ${programmeId} and not j.waits_for_passing_on group by 1
      union all
      select district_id, 'offered', sum(quantity), 0, null
        from granted_offer where programme_id = ${programmeId} and unit = ${countedIn} and ${countedIn}::text <> 'place' group by district_id
      union all
      select o.district_id, case when e.documented_from is not null then 'event-documented'
                                 when e.held_on < ${today}::date then 'event-undocumented' else 'event-to-come' end, count(*), 0, min(e.held_on)
        from event_day e left join organisation_of_district o on o.id = e.owner_id where e.programme_id = ${programmeId} group by 1, 2
      union all
      select null, 'result-published', count(distinct as_of), 0, max(as_of)
        from public_figure where programme_id = ${programmeId} having count(*) > 0
      union all
      select district_id, case when station = 'claim-paid' then 'paid' else station end, total, amount_cents,
             case when station in ('place-undescribed', 'place-free', 'person-referred', 'person-eligible', 'claim-submitted', 'claim-checked')
                  then oldest_waiting(programme_id, district_id, station) end
        from station_count where programme_id = ${programmeId} and total > 0 and station not like 'result-%'
    ) counted
    where (select district_id from own) is null or district_id is null or district_id = (select district_id from own)`.execute(
    db,
  );
  return [...rows, ...resultDue(programme, rows, today)];
}
