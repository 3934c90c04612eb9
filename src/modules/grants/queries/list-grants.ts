import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { ofBody } from '#modules/identity/index.ts';
import { programmeTitle } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage } from '#ui/language.ts';
import type { ListRequest } from '#web/list.ts';

type GrantListRow = {
  id: string;
  noticeNumber: string;
  granteeName: string;
  grantorName: string;
  districtName: string;
  programmeTitle: string;
  grantedOn: IsoDate;
  startsOn: IsoDate;
  endsOn: IsoDate;
  amountCents: number;
  paidCents: number;
};
type GrantSort = 'number' | 'district' | 'granted' | 'amount' | 'paid';
type GrantFilter = 'programme' | 'district' | 'year';

const ORDER = {
  number: 'g.noticeNumber',
  district: 'granteeName',
  granted: 'g.issuedOn',
  amount: 'g.amountCents',
  paid: 'paidCents',
} as const;

/** The grants that this person may see, with what has been paid on each. */
export async function listGrants(
  { db }: Work,
  list: ListRequest<GrantSort, GrantFilter>,
): Promise<{ rows: GrantListRow[]; total: number }> {
  const { programme, district, year } = list.filters;
  const found = await db
    .selectFrom('grantInForce as g')
    .innerJoin('programmeTitle as p', 'p.id', 'g.programmeId')
    .select([
      'g.id',
      'g.noticeNumber',
      ofBody('g.granteeId').name.as('granteeName'),
      ofBody('g.grantorId').name.as('grantorName'),
      ofBody('g.districtId').name.as('districtName'),
      programmeTitle[currentLanguage()],
      'g.issuedOn as grantedOn',
      'g.startsOn',
      'g.endsOn',
      'g.amountCents',
      sql<number>`(select coalesce(sum(m.paid_cents), 0)::bigint from commitment m where m.grant_id = g.id)`.as(
        'paidCents',
      ),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .$if(programme !== undefined, (query) => query.where('g.programmeId', '=', recordId(programme)))
    .$if(district !== undefined, (query) => query.where('g.districtId', '=', recordId(district)))
    .$if(year !== undefined, (query) =>
      query.where(sql<boolean>`extract(year from g.issued_on)::text = ${year}`),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('g.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
