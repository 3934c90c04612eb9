import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type CallListRow = {
  id: string;
  title: string;
  districtName: string;
  status: string;
  placesWanted: number;
  budgetCents: number;
  opensOn: IsoDate;
  closesAt: Date;
};
export type CallSort = 'title' | 'district' | 'status' | 'closes';
export type CallFilter = 'status' | 'district' | 'programme';

const ORDER = { title: 'c.title', district: 'o.name', status: 'c.status', closes: 'c.closes_at' } as const;

/** The calls that this person may see; drafts only in the district that writes them. */
export async function listCalls(
  { db, actor }: Work,
  list: ListRequest<CallSort, CallFilter>,
): Promise<{ rows: CallListRow[]; total: number }> {
  const { status, district, programme } = list.filters;
  const found = await db
    .selectFrom('call as c')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'c.tenant_id').onRef('o.id', '=', 'c.district_id'),
    )
    .select([
      'c.id',
      'c.title',
      'o.name as districtName',
      'c.status',
      'c.places_wanted as placesWanted',
      'c.budget_cents as budgetCents',
      'c.opens_on as opensOn',
      'c.closes_at as closesAt',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('c.tenant_id', '=', actor.tenantId)
    .$if(status !== undefined, (query) => query.where('c.status', '=', status as string))
    .$if(district !== undefined, (query) => query.where('c.district_id', '=', recordId(district as string)))
    .$if(programme !== undefined, (query) =>
      query.where('c.programme_id', '=', recordId(programme as string)),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('c.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
