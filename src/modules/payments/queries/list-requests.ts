import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type RequestListRow = {
  id: string;
  month: IsoDate;
  projectTitle: string;
  providerName: string;
  districtName: string;
  status: string;
  submittedAt: Date;
  amountCents: number;
};
export type RequestSort = 'month' | 'project' | 'provider' | 'status' | 'submitted' | 'amount';
export type RequestFilter = 'status' | 'project' | 'provider' | 'district' | 'programme' | 'month';

const ORDER = {
  month: 'r.month',
  project: 'j.title',
  provider: 'v.name',
  status: 'r.status',
  submitted: 'r.submitted_at',
  amount: 'r.amount_cents',
} as const;

/** The funds requests that this person may see. */
export async function listRequests(
  { db, actor }: Work,
  list: ListRequest<RequestSort, RequestFilter>,
): Promise<{ rows: RequestListRow[]; total: number }> {
  const { status, project, provider, district, programme, month } = list.filters;
  const found = await db
    .selectFrom('funds_request as r')
    .innerJoin('project as j', (join) =>
      join.onRef('j.tenant_id', '=', 'r.tenant_id').onRef('j.id', '=', 'r.project_id'),
    )
    .innerJoin('organisation as v', (join) =>
      join.onRef('v.tenant_id', '=', 'r.tenant_id').onRef('v.id', '=', 'r.provider_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'r.tenant_id').onRef('o.id', '=', 'r.district_id'),
    )
    .select([
      'r.id',
      'r.month',
      'j.title as projectTitle',
      'v.name as providerName',
      'o.name as districtName',
      'r.status',
      'r.submitted_at as submittedAt',
      'r.amount_cents as amountCents',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('r.tenant_id', '=', actor.tenantId)
    .$if(status !== undefined, (query) => query.where('r.status', '=', status as string))
    .$if(project !== undefined, (query) => query.where('r.project_id', '=', recordId(project as string)))
    .$if(provider !== undefined, (query) => query.where('r.provider_id', '=', recordId(provider as string)))
    .$if(district !== undefined, (query) => query.where('r.district_id', '=', recordId(district as string)))
    .$if(programme !== undefined, (query) =>
      query.where('r.programme_id', '=', recordId(programme as string)),
    )
    .$if(month !== undefined, (query) => query.where(sql<boolean>`to_char(r.month, 'YYYY-MM') = ${month}`))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('r.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
