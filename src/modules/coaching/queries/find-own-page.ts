import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';

export type OwnPage = {
  firstName: string;
  jobcenterName: string;
  coachName: string | null;
  nextContactOn: IsoDate | null;
};

/** What a person sees first of their own: who is responsible, and when they meet next. */
export const findOwnPage = ({ db, actor, today }: Work): Promise<OwnPage | undefined> =>
  db
    .selectFrom('participant as p')
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 'p.tenant_id').onRef('f.participant_id', '=', 'p.id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'p.tenant_id').onRef('o.id', '=', 'p.jobcenter_id'),
    )
    .leftJoin('coaching_case as c', (join) =>
      join
        .onRef('c.tenant_id', '=', 'p.tenant_id')
        .onRef('c.participant_id', '=', 'p.id')
        .on(sql<boolean>`c.valid @> ${today}::date`),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.coach_id'),
    )
    .select([
      'f.first_name as firstName',
      'o.name as jobcenterName',
      'a.display_name as coachName',
      sql<IsoDate | null>`case when c.next_contact_on >= ${today}::date then c.next_contact_on end`.as(
        'nextContactOn',
      ),
    ])
    .where('p.tenant_id', '=', actor.tenantId)
    .where('p.id', '=', actor.participantId)
    .orderBy('c.next_contact_on')
    .limit(1)
    .executeTakeFirst();

export type OwnStay = {
  placeTitle: string;
  hostSite: string;
  weeklyHours: number;
  providerName: string;
  period: Period;
};

/** The place a person holds or is about to take. */
export async function findOwnStay({ db, actor, today }: Work): Promise<OwnStay | undefined> {
  const row = await db
    .selectFrom('assignment as s')
    .innerJoin('occupancy as o', (join) =>
      join.onRef('o.tenant_id', '=', 's.tenant_id').onRef('o.id', '=', 's.occupancy_id'),
    )
    .innerJoin('place as l', (join) =>
      join.onRef('l.tenant_id', '=', 'o.tenant_id').onRef('l.id', '=', 'o.place_id'),
    )
    .innerJoin('organisation as t', (join) =>
      join.onRef('t.tenant_id', '=', 's.tenant_id').onRef('t.id', '=', 's.provider_id'),
    )
    .select([
      'l.title as placeTitle',
      'l.host_site as hostSite',
      'l.weekly_hours as weeklyHours',
      't.name as providerName',
      sql<string>`s.period::text`.as('period'),
    ])
    .where('s.tenant_id', '=', actor.tenantId)
    .where('s.participant_id', '=', actor.participantId)
    .where(sql<boolean>`upper(s.period) > ${today}::date`)
    .orderBy('s.period')
    .limit(1)
    .$narrowType<{ placeTitle: string; hostSite: string; weeklyHours: number }>()
    .executeTakeFirst();
  return row && { ...row, period: parsePeriod(row.period) };
}

export type ReaderRow = { role: string; times: number; lastAt: string };

/** Who looked at a person's own data, by role, and when last. */
export const listOwnReaders = ({ db, actor }: Work): Promise<ReaderRow[]> =>
  db
    .selectFrom('audit_entry')
    .select([
      sql<string>`role`.as('role'),
      sql<number>`count(*)`.as('times'),
      sql<string>`max(at)`.as('lastAt'),
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('participant_id', '=', actor.participantId)
    .where('kind', '=', 'read')
    .where('role', '<>', 'participant')
    .groupBy('role')
    .orderBy('lastAt', 'desc')
    .execute();
