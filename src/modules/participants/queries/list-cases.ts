import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { ParticipationStatus } from '../model/participation.ts';

type CaseListRow = { participantId: string; number: string; status: string; since: IsoDate };
type CaseSort = 'number' | 'status' | 'since';
type CaseFilter = { status: ParticipationStatus };

const ORDER = { number: 'p.number', status: 'n.status', since: 'n.since' } as const;

type List = ListRequest<CaseSort, CaseFilter>;

/**
 * The cases of a district as its office may know them: a number, a status, a day; no names, no reasons.
 * First one page is chosen in one table in the order of an index, then what stands on it is joined.
 */
export async function listCases(work: Work, list: List): Promise<{ rows: CaseListRow[]; total: number }> {
  const rows = await onePage(work, list);
  const total = await countRows(work, cases(work, list.filters).select('n.id'));
  return { rows, total };
}

const onePage = (work: Work, list: List): Promise<CaseListRow[]> =>
  cases(work, list.filters)
    .$if(list.sort === 'number', (query) => query.where('n.participantId', 'in', peopleByNumber(work, list)))
    .$if(list.sort !== 'number', (query) => query.where('n.id', 'in', casesInOrder(work, list)))
    .innerJoin('participant as p', 'p.id', 'n.participantId')
    .select(['n.participantId', 'p.number', 'n.status', 'n.since'])
    .orderBy(ORDER[list.sort], directionOf(list))
    .orderBy('n.id', directionOf(list))
    .execute();

const directionOf = (list: List) => (list.direction === 'ascending' ? 'asc' : 'desc');

/** A page of people. Somebody who was referred twice stands there with both referrals. */
const peopleByNumber = (work: Work, list: List) =>
  work.db
    .selectFrom('participant as q')
    .select('q.id')
    .where('q.districtId', '=', work.actor.districtId)
    .$if(list.filters.status !== undefined, (query) =>
      query.where('q.id', 'in', cases(work, list.filters).select('n.participantId')),
    )
    .orderBy('q.number', directionOf(list))
    .$call(pageOf(list));

const casesInOrder = (work: Work, list: List) =>
  cases(work, list.filters)
    .select('n.id')
    .orderBy(list.sort === 'status' ? 'n.status' : 'n.since', directionOf(list))
    .orderBy('n.id', directionOf(list))
    .$call(pageOf(list));

const cases = ({ db, actor }: Work, { status }: List['filters']) =>
  db
    .selectFrom('participation as n')
    .where('n.districtId', '=', actor.districtId)
    .$if(status !== undefined, (query) => query.where('n.status', '=', status as ParticipationStatus));
