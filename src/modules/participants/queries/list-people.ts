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

type List = ListRequest<PersonSort, PersonFilter>;

/**
 * The people a Jobcenter or a coach answers for, by name. Whoever shows them records the reading of each.
 * One page is read in the order of an index and the rest is only counted, so a long list costs little more than a short.
 */
export async function listPeople(work: Work, list: List): Promise<{ rows: PersonListRow[]; total: number }> {
  const rows = await onePage(work, list);
  const { total } = await inCare(work, list.filters)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
}

async function onePage(work: Work, list: List): Promise<PersonListRow[]> {
  const { today } = work;
  const found = await inCare(work, list.filters)
    .innerJoin('participant as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.participant_id'),
    )
    .innerJoin('participant_identity as i', (join) =>
      join
        .onRef('i.tenant_id', '=', 'n.tenant_id')
        .onRef('i.participant_id', '=', 'n.participant_id')
        .onRef('i.jobcenter_id', '=', 'n.jobcenter_id'),
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
    ])
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('n.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return found.map(({ stay, ...row }) => ({ ...row, stay: stay === null ? null : parsePeriod(stay) }));
}

/** The participations that the actor answers for, narrowed by the filters; said outright, so that an index is used. */
const inCare = ({ db, actor, today }: Work, { name, status }: List['filters']) =>
  db
    .selectFrom('participation as n')
    .where('n.tenant_id', '=', actor.tenantId)
    .$if(actor.role === 'jobcenter', (query) => query.where('n.jobcenter_id', '=', actor.organisationId))
    .$if(actor.role === 'coach', (query) =>
      query.where('n.participant_id', 'in', (eb) =>
        eb
          .selectFrom('coaching_case as k')
          .select('k.participant_id')
          .where('k.tenant_id', '=', actor.tenantId)
          .where('k.coach_id', '=', actor.accountId)
          .where(sql<boolean>`k.valid @> ${today}::date`),
      ),
    )
    .$if(name !== undefined, (query) =>
      query.where('n.participant_id', 'in', (eb) =>
        eb
          .selectFrom('participant_identity as y')
          .select('y.participant_id')
          .where('y.tenant_id', '=', actor.tenantId)
          .$if(actor.role === 'jobcenter', (named) =>
            named.where('y.jobcenter_id', '=', actor.organisationId),
          )
          .where(sql<boolean>`lower(y.family_name) like ${prefix(name as string)}`),
      ),
    )
    .$if(status !== undefined, (query) => query.where('n.status', '=', status as string));

/** `Mül` as the pattern of names that begin so; signs with a meaning in patterns stand for themselves. */
const prefix = (name: string): string => `${name.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
