import { type IsoDate, isIsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import type { RequestStatus } from '../model/funds-request.ts';

type RequestListRow = {
  id: string;
  month: IsoDate;
  projectTitle: string;
  providerName: string;
  districtName: string;
  status: RequestStatus;
  submittedAt: Date;
  amountCents: number;
};
type RequestSort = 'month' | 'project' | 'provider' | 'status' | 'submitted' | 'amount';
type RequestFilter = {
  status: RequestStatus;
  project: string;
  provider: string;
  district: string;
  programme: string;
  month: string;
};

/** Each order is that of an index, ids included: a page of a long list is read without sorting the rest. */
const ORDER = {
  month: ['r.month', 'r.id'],
  project: ['j.title', 'j.id', 'r.month', 'r.id'],
  provider: ['v.name', 'v.id', 'r.month', 'r.id'],
  status: ['r.status', 'r.submittedAt', 'r.id'],
  submitted: ['r.submittedAt', 'r.id'],
  amount: ['r.amountCents', 'r.id'],
} as const;

type List = ListRequest<RequestSort, RequestFilter>;

/** The funds requests that this person may see. */
export async function listRequests(
  work: Work,
  list: List,
): Promise<{ rows: RequestListRow[]; total: number }> {
  const rows = await onePage(work, list);
  const total = await countRows(work, requests(work, list.filters).select('r.id').orderBy('r.id'));
  return { rows, total };
}

function onePage(work: Work, list: List): Promise<RequestListRow[]> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  return requests(work, list.filters)
    .innerJoin('projectTitle as j', 'j.id', 'r.projectId')
    .innerJoin('organisationName as v', 'v.id', 'r.providerId')
    .innerJoin('organisationName as o', 'o.id', 'r.districtId')
    .select([
      'r.id',
      'r.month',
      'j.title as projectTitle',
      'v.name as providerName',
      'o.name as districtName',
      'r.status',
      'r.submittedAt',
      'r.amountCents',
    ])
    .$call((query) => ORDER[list.sort].reduce((ordered, column) => ordered.orderBy(column, direction), query))
    .limit(list.limit)
    .offset(list.offset)
    .execute();
}

/**
 * Returns the visible requests. The query says outright what the policies say anyway, so that an index is used;
 * narrowed by the filters.
 */
function requests({ db, actor }: Work, filters: List['filters']) {
  const { status, project, provider, district, programme, month } = filters;
  return db
    .selectFrom('fundsRequest as r')
    .$if(actor.role === 'provider', (query) => query.where('r.providerId', '=', actor.organisationId))
    .$if(actor.role === 'district-office', (query) => query.where('r.districtId', '=', actor.districtId))
    .$if(status !== undefined, (query) => query.where('r.status', '=', status as RequestStatus))
    .$if(project !== undefined, (query) => query.where('r.projectId', '=', recordId(project)))
    .$if(provider !== undefined, (query) => query.where('r.providerId', '=', recordId(provider)))
    .$if(district !== undefined, (query) => query.where('r.districtId', '=', recordId(district)))
    .$if(programme !== undefined, (query) => query.where('r.programmeId', '=', recordId(programme)))
    .$if(month !== undefined, (query) => query.where('r.month', '=', firstDayOf(month)));
}

/** Returns the first day of a month; what is not a month finds nothing, because no request is of that day. */
const firstDayOf = (month = ''): IsoDate => (isIsoDate(`${month}-01`) ? `${month}-01` : '1900-01-01');
