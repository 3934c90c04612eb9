import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
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
export async function listLife(work: Work, participantId: string): Promise<LifeRow[]> {
  const { rows } = await sql<FoundRow>`
    select n.id as "participationId", n.programme_id as "programmeId", n.rules_from as "rulesFrom", n.area, n.status,
           n.referred_on as "from", e.last_day_on as "lastOn", null as title, null as "providerName"
      from participation n left join participation_end e on e.participation_id = n.id
     where n.participant_id = ${participantId}
    union all
    select n.id, n.programme_id, n.rules_from, n.area, n.status, lower(s.period), upper(s.period) - 1, l.title, t.name
      from participation n join assignment s on s.participation_id = n.id
      join place_stay o on o.id = s.occupancy_id join place_title l on l.id = o.place_id
      join organisation_name t on t.id = s.provider_id
     where n.participant_id = ${participantId}
     order by "from" desc, title nulls last`.execute(work.db);
  return Promise.all(
    rows.map(async ({ programmeId, rulesFrom, area, title, providerName, ...row }) => ({
      ...row,
      programmeTitle: (await getProgrammeRules(work, programmeId, rulesFrom, area)).title,
      place: title !== null && providerName !== null ? { title, providerName } : null,
    })),
  );
}

type FoundRow = Omit<LifeRow, 'programmeTitle' | 'place'> & {
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly title: string | null;
  readonly providerName: string | null;
};
