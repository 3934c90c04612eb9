import { sql } from 'kysely';
import type { RuledProgramme } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { RawFigures } from '../model/protect-figures.ts';

/**
 * Returns the figures of one programme by district and for the whole, unprotected: they go through `protectFigures`
 * only.
 */
export async function rawFigures(
  { db }: Work,
  { id: programmeId, validFrom }: Pick<RuledProgramme, 'id' | 'validFrom'>,
): Promise<RawFigures[]> {
  const { rows } = await sql<RawFigures>`
    with planned as (select district_id, places from allotted where programme_id = ${programmeId} and valid_from = ${validFrom}),
    stations as (
      select district_id,
        sum(total) filter (where station = 'place-occupied') as occupied,
        sum(total) filter (where station in ('person-running', 'person-ended')) as reached,
        sum(total) filter (where station like 'result-%') as ended,
        sum(total) filter (where station = 'result-work') as in_work,
        sum(total) filter (where station = 'result-training') as in_training,
        sum(amount_cents) filter (where station = 'claim-paid') as paid
      from station_count where programme_id = ${programmeId} group by district_id),
    -- What is granted counts from the notice on; the place itself stands once its provider has its own.
    offers as (select district_id, sum(quantity) as granted from granted_offer
                where programme_id = ${programmeId} and unit = 'place' group by district_id),
    projects as (select district_id, count(distinct project_id) as granted from granted_offer
                  where programme_id = ${programmeId} group by district_id),
    money as (select district_id, sum(amount_cents) as granted from granted_sum where programme_id = ${programmeId} group by district_id)
    select grouping(district_id) as whole, case when grouping(district_id) = 1 then null else district_id end as "districtId",
      coalesce(sum(planned.places), 0)::bigint as "placesPlanned", coalesce(sum(offers.granted), 0)::bigint as "placesGranted",
      coalesce(sum(stations.occupied), 0)::bigint as "placesOccupied", coalesce(sum(stations.reached), 0)::bigint as "peopleReached",
      coalesce(sum(stations.ended), 0)::bigint as "peopleEnded", coalesce(sum(stations.in_work), 0)::bigint as "endedInWork",
      coalesce(sum(stations.in_training), 0)::bigint as "endedInTraining", coalesce(sum(projects.granted), 0)::bigint as "projectsGranted",
      coalesce(sum(money.granted), 0)::bigint as "grantedCents", coalesce(sum(stations.paid), 0)::bigint as "paidCents"
    from planned full join stations using (district_id) full join offers using (district_id) full join projects using (district_id) full join money using (district_id)
    group by rollup (district_id)`.execute(db);
  return rows;
}
