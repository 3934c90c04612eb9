import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { MonthCount, RampUpCounts } from '../model/ramp-up.ts';

/** Counts by month the planned starts of a programme's places and the stays that began and were left on them. */
export async function countRampUp({ db, today }: Work, programmeId: string): Promise<RampUpCounts> {
  const { rows } = await sql<MonthCount & { what: keyof RampUpCounts }>`
    select 'planned' as what, date_trunc('month', planned_from)::date as month, count(*) as count from place
     where programme_id = ${programmeId} group by 2
    union all
    select 'begun', date_trunc('month', lower(o.period))::date, count(*)
      from occupancy o join place p on p.id = o.place_id
     where p.programme_id = ${programmeId} and lower(o.period) <= ${today}::date group by 2
    union all
    -- Left is a place on the day after the last: on the first of a month, it was taken to the end of the month before.
    select 'left', date_trunc('month', upper(o.period))::date, count(*)
      from occupancy o join place p on p.id = o.place_id
     where p.programme_id = ${programmeId} and upper(o.period) <= ${today}::date group by 2`.execute(db);
  const of = (wanted: keyof RampUpCounts): MonthCount[] =>
    rows.filter(({ what }) => what === wanted).map(({ month, count }) => ({ month, count }));
  return { planned: of('planned'), begun: of('begun'), left: of('left') };
}
