import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type OfferItem, offersIn } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { CallStatus } from './call.model.ts';

type CallListRow = {
  id: string;
  title: string;
  runnerName: string;
  status: string;
  offers: OfferItem[];
  budgetCents: number;
  opensOn: IsoDate;
  closesAt: Date;
};
type CallSort = 'title' | 'runner' | 'status' | 'closes';
type CallFilter = { status: CallStatus; district: string; programme: string };

const ORDER = { title: 'c.title', runner: 'o.name', status: 'c.status', closes: 'c.closesAt' } as const;

/** The calls that this person may see; drafts only for the body that writes them. */
export async function listCalls(
  { db }: Work,
  list: ListRequest<CallSort, CallFilter>,
): Promise<{ rows: CallListRow[]; total: number }> {
  const { status, district, programme } = list.filters;
  const found = await db
    .selectFrom('call as c')
    .innerJoin('organisationName as o', 'o.id', 'c.runnerId')
    .select([
      'c.id',
      'c.title',
      'o.name as runnerName',
      'c.status',
      offersIn(sql`call_offer o where o.call_id = c.id`).as('offers'),
      'c.budgetCents',
      'c.opensOn',
      'c.closesAt',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .$if(status !== undefined, (query) => query.where('c.status', '=', status as CallStatus))
    .$if(district !== undefined, (query) => query.where('c.districtId', '=', recordId(district)))
    .$if(programme !== undefined, (query) => query.where('c.programmeId', '=', recordId(programme)))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('c.id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
