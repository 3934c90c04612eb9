import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** A participation, from the referral to its last day, or a place in it. */
export type LifeRow = {
  readonly participationId: string;
  readonly programmeTitle: Readonly<Record<'de' | 'en', string>>;
  readonly from: IsoDate;
  /** The last day; `null` while it is open. */
  readonly lastOn: IsoDate | null;
  readonly status: string;
  /** `null` for the participation itself. */
  readonly place: { readonly title: string; readonly providerName: string } | null;
};

/** Lists everything that this Jobcenter keeps of a person as one line of time, the latest first. */
export async function listLife({ db }: Work, participantId: string): Promise<LifeRow[]> {
  const { rows } = await sql<LifeRow>`
    select n.id as "participationId", json_build_object('de', p.title_de, 'en', p.title_en) as "programmeTitle",
           x."from", x."lastOn", n.status, x.place
      from participation n join programme_title p on p.id = n.programme_id
      join lateral (
        select n.referred_on as "from", (select last_day_on from participation_end e where e.participation_id = n.id) as "lastOn",
               null::json as place
        union all
        select lower(s.period), upper(s.period) - 1, json_build_object('title', l.title, 'providerName', t.name)
          from assignment s join place_stay o on o.id = s.occupancy_id join place_title l on l.id = o.place_id
          join organisation_name t on t.id = s.provider_id
         where s.participation_id = n.id) x on true
     where n.participant_id = ${participantId}
     order by x."from" desc, x.place is null desc`.execute(db);
  return rows;
}
