import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
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
  district: 't.name',
  granted: 'g.issuedOn',
  amount: 'g.amountCents',
  paid: 'c.paidCents',
} as const;

/** The grants that this person may see, with what has been paid on each. */
export async function listGrants(
  { db }: Work,
  list: ListRequest<GrantSort, GrantFilter>,
): Promise<{ rows: GrantListRow[]; total: number }> {
  const { programme, district, year } = list.filters;
  const found = await db
    .selectFrom('grantInForce as g')
    .innerJoin('organisationName as o', 'o.id', 'g.districtId')
    .innerJoin('organisationName as t', 't.id', 'g.granteeId')
    .innerJoin('organisationName as f', 'f.id', 'g.grantorId')
    .innerJoin('programmeTitle as p', 'p.id', 'g.programmeId')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('commitment as m')
          .select(sql<number>`coalesce(sum(m.paid_cents), 0)::bigint`.as('paidCents'))
          .whereRef('m.grantId', '=', 'g.id')
          .as('c'),
      (join) => join.onTrue(),
    )
    .select([
      'g.id',
      'g.noticeNumber',
      't.name as granteeName',
      'f.name as grantorName',
      'o.name as districtName',
      programmeTitle[currentLanguage()],
      'g.issuedOn as grantedOn',
      'g.startsOn',
      'g.endsOn',
      'g.amountCents',
      'c.paidCents',
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
