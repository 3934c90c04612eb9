import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type PersonListRow = {
  id: string;
  participantId: string;
  familyName: string;
  firstName: string;
  number: string;
  status: string;
  since: IsoDate;
  coachName: string | null;
  stay: Period | null;
};
export type PersonSort = 'name' | 'status' | 'since';
export type PersonFilter = 'name' | 'status';

const ORDER = {
  name: sql`lower(i.family_name)`,
  status: sql`n.status`,
  since: sql`n.since`,
} as const;

/** The people a Jobcenter or a coach answers for, by name. Whoever shows them records the reading of each. */
export async function listPeople(
  { db, actor, today }: Work,
  list: ListRequest<PersonSort, PersonFilter>,
): Promise<{ rows: PersonListRow[]; total: number }> {
  const { name, status } = list.filters;
  const direction = list.direction === 'ascending' ? sql`asc` : sql`desc`;
  const found = await db
    .selectFrom('participation as n')
    .innerJoin('participant as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.participant_id'),
    )
    .innerJoin('participant_identity as i', (join) =>
      join.onRef('i.tenant_id', '=', 'n.tenant_id').onRef('i.participant_id', '=', 'n.participant_id'),
    )
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 'n.tenant_id').onRef('f.participant_id', '=', 'n.participant_id'),
    )
    .leftJoin('coaching_case as c', (join) =>
      join
        .onRef('c.tenant_id', '=', 'n.tenant_id')
        .onRef('c.participant_id', '=', 'n.participant_id')
        .on(sql<boolean>`c.valid @> ${today}::date`),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.coach_id'),
    )
    .leftJoin('assignment as s', (join) =>
      join.onRef('s.tenant_id', '=', 'n.tenant_id').onRef('s.participation_id', '=', 'n.id'),
    )
    .select([
      'n.id',
      'n.participant_id as participantId',
      'i.family_name as familyName',
      'f.first_name as firstName',
      'p.number',
      'n.status',
      'n.since',
      'a.display_name as coachName',
      sql<string | null>`s.period::text`.as('stay'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('n.tenant_id', '=', actor.tenantId)
    .$if(actor.role === 'jobcenter', (query) =>
      query
        .where('n.jobcenter_id', '=', actor.organisationId as string)
        .where('i.jobcenter_id', '=', actor.organisationId as string),
    )
    .$if(name !== undefined, (query) =>
      query.where(sql<boolean>`lower(i.family_name) like ${prefix(name as string)}`),
    )
    .$if(status !== undefined, (query) => query.where('n.status', '=', status as string))
    .orderBy(ORDER[list.sort], direction)
    .orderBy('n.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return {
    rows: found.map(({ total: _, stay, ...row }) => ({
      ...row,
      stay: stay === null ? null : parsePeriod(stay),
    })),
    total: found[0]?.total ?? 0,
  };
}

/** `Mül` as the pattern of names that begin so; signs with a meaning in patterns stand for themselves. */
const prefix = (name: string): string => `${name.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
