import { sql } from 'kysely';
import type { Cents } from '#kernel/money.ts';
import { type OfferItem, offersIn } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { ProposalStatus } from './proposal.model.ts';

type ProposalListRow = {
  id: string;
  title: string;
  callId: string;
  callTitle: string;
  bidderName: string;
  fieldOfUse: string;
  offers: OfferItem[];
  costCents: Cents;
  status: string;
  submittedAt: Date | null;
};
type ProposalSort = 'title' | 'call' | 'provider' | 'costs' | 'status' | 'submitted';
type ProposalFilter = { status: ProposalStatus; call: string; text: string };

const ORDER = {
  title: 'p.title',
  call: 'c.title',
  provider: 'o.name',
  costs: 'p.costCents',
  status: 'p.status',
  submitted: 'p.submittedAt',
} as const;

/** The proposals that this person may see: own ones, those of the district, or those in sight of a committee member. */
export async function listProposals(
  { db }: Work,
  list: ListRequest<ProposalSort, ProposalFilter>,
): Promise<{ rows: ProposalListRow[]; total: number }> {
  const { status, call, text } = list.filters;
  const found = await db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .innerJoin('organisationName as o', 'o.id', 'p.bidderId')
    .select([
      'p.id',
      'p.title',
      'c.id as callId',
      'c.title as callTitle',
      'o.name as bidderName',
      'p.fieldOfUse',
      offersIn(sql`proposal_offer o where o.proposal_id = p.id`).as('offers'),
      'p.costCents',
      'p.status',
      'p.submittedAt',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .$if(status !== undefined, (query) => query.where('p.status', '=', status as ProposalStatus))
    .$if(call !== undefined, (query) => query.where('p.callId', '=', recordId(call)))
    .$if(text !== undefined, (query) =>
      query.where(sql<boolean>`position(lower(${text}) in lower(p.title || ' ' || o.name)) > 0`),
    )
    .orderBy(ORDER[list.sort], (order) =>
      list.direction === 'ascending' ? order.asc().nullsFirst() : order.desc().nullsLast(),
    )
    .orderBy('p.id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
