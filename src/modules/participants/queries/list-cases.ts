import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type CaseListRow = { participantId: string; number: string; status: string; since: IsoDate };
export type CaseSort = 'number' | 'status' | 'since';
export type CaseFilter = 'status';

const ORDER = { number: 'p.number', status: 'n.status', since: 'n.since' } as const;

/** The cases of a district as its office may know them: a number, a status, a day; no names, no reasons. */
export async function listCases(
  { db, actor }: Work,
  list: ListRequest<CaseSort, CaseFilter>,
): Promise<{ rows: CaseListRow[]; total: number }> {
  const { status } = list.filters;
  const found = await db
    .selectFrom('participation as n')
    .innerJoin('participant as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.participant_id'),
    )
    .select([
      'n.participant_id as participantId',
      'p.number',
      'n.status',
      'n.since',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('n.tenant_id', '=', actor.tenantId)
    .where('n.district_id', '=', actor.districtId)
    .$if(status !== undefined, (query) => query.where('n.status', '=', status as string))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('n.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
