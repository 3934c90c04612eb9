import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { ClaimKind, ClaimStatus } from '../model/claim.ts';

type ClaimListRow = {
  id: string;
  kind: ClaimKind;
  startsOn: IsoDate;
  endsOn: IsoDate;
  granteeName: string;
  grantorName: string;
  status: ClaimStatus;
  submittedAt: Date;
  requestedCents: number;
  acceptedCents: number | null;
};
type ClaimSort = 'window' | 'status' | 'submitted' | 'amount';
type ClaimFilter = {
  status: ClaimStatus;
  kind: ClaimKind;
  grant: string;
  grantee: string;
  district: string;
  programme: string;
};

/** Each order is that of an index, ids included: a page of a long list is read without sorting the rest. */
const ORDER = {
  window: ['c.startsOn', 'c.id'],
  status: ['c.status', 'c.submittedAt', 'c.id'],
  submitted: ['c.submittedAt', 'c.id'],
  amount: ['c.requestedCents', 'c.id'],
} as const;

type List = ListRequest<ClaimSort, ClaimFilter>;

/** The claims that this person may see. */
export async function listClaims(work: Work, list: List): Promise<{ rows: ClaimListRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  const rows = await claims(work, list.filters)
    .innerJoin('organisationName as ge', 'ge.id', 'c.granteeId')
    .innerJoin('organisationName as gr', 'gr.id', 'c.grantorId')
    .select([
      'c.id',
      'c.kind',
      'c.startsOn',
      'c.endsOn',
      'ge.name as granteeName',
      'gr.name as grantorName',
      'c.status',
      'c.submittedAt',
      'c.requestedCents',
      'c.acceptedCents',
    ])
    .$call((query) => ORDER[list.sort].reduce((ordered, column) => ordered.orderBy(column, direction), query))
    .$call(pageOf(list))
    .execute();
  return {
    rows: rows as ClaimListRow[],
    total: await countRows(work, claims(work, list.filters).select('c.id').orderBy('c.id')),
  };
}

/** Returns the visible claims: the policies say who is a party; narrowed by the filters. */
function claims({ db, actor }: Work, filters: List['filters']) {
  const { status, kind, grant, grantee, district, programme } = filters;
  return db
    .selectFrom('claim as c')
    .$if(actor.role === 'provider', (query) => query.where('c.granteeId', '=', actor.organisationId))
    .$if(status !== undefined, (query) => query.where('c.status', '=', status as ClaimStatus))
    .$if(kind !== undefined, (query) => query.where('c.kind', '=', kind as ClaimKind))
    .$if(grant !== undefined, (query) => query.where('c.grantId', '=', recordId(grant)))
    .$if(grantee !== undefined, (query) => query.where('c.granteeId', '=', recordId(grantee)))
    .$if(district !== undefined, (query) => query.where('c.districtId', '=', recordId(district)))
    .$if(programme !== undefined, (query) => query.where('c.programmeId', '=', recordId(programme)));
}
