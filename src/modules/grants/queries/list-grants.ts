import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type GrantListRow = {
  id: string;
  noticeNumber: string;
  districtName: string;
  programmeTitle: string;
  grantedOn: IsoDate;
  startsOn: IsoDate;
  endsOn: IsoDate;
  amountCents: number;
  paidCents: number;
};
export type GrantSort = 'number' | 'district' | 'granted' | 'amount' | 'paid';
export type GrantFilter = 'programme' | 'district' | 'year';

const ORDER = {
  number: 'g.notice_number',
  district: 'o.name',
  granted: 'g.granted_on',
  amount: 'g.amount_cents',
  paid: 'c.paidCents',
} as const;

/** The grants that this person may see, with what has been paid on each. */
export async function listGrants(
  { db, actor }: Work,
  list: ListRequest<GrantSort, GrantFilter>,
  language: 'de' | 'en',
): Promise<{ rows: GrantListRow[]; total: number }> {
  const { programme, district, year } = list.filters;
  const found = await db
    .selectFrom('grant_award as g')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'g.tenant_id').onRef('o.id', '=', 'g.district_id'),
    )
    .innerJoin('programme as p', (join) =>
      join.onRef('p.tenant_id', '=', 'g.tenant_id').onRef('p.id', '=', 'g.programme_id'),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('commitment as m')
          .select(sql<number>`coalesce(sum(m.paid_cents), 0)::bigint`.as('paidCents'))
          .whereRef('m.tenant_id', '=', 'g.tenant_id')
          .whereRef('m.grant_id', '=', 'g.id')
          .as('c'),
      (join) => join.onTrue(),
    )
    .select([
      'g.id',
      'g.notice_number as noticeNumber',
      'o.name as districtName',
      sql<string>`p.definition -> 'title' ->> ${language}`.as('programmeTitle'),
      'g.granted_on as grantedOn',
      'g.starts_on as startsOn',
      'g.ends_on as endsOn',
      'g.amount_cents as amountCents',
      'c.paidCents',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('g.tenant_id', '=', actor.tenantId)
    .$if(programme !== undefined, (query) =>
      query.where('g.programme_id', '=', recordId(programme as string)),
    )
    .$if(district !== undefined, (query) => query.where('g.district_id', '=', recordId(district as string)))
    .$if(year !== undefined, (query) =>
      query.where(sql<boolean>`extract(year from g.granted_on)::text = ${year}`),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('g.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
