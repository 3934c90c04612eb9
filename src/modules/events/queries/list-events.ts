import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { EventStatus } from '../model/expert-event.ts';

type EventRow = {
  id: string;
  title: string;
  heldOn: IsoDate;
  place: string;
  status: EventStatus;
  documentedFrom: IsoDate | null;
  ownerName: string;
};
type EventSort = 'title' | 'held';
type EventFilter = { status: EventStatus; programme: string };
type List = ListRequest<EventSort, EventFilter>;

const ORDER = { title: 'e.title', held: 'e.heldOn' } as const;

/** The events that this person may see, one page of them. */
export async function listEvents(work: Work, list: List): Promise<{ rows: EventRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  const rows = await events(work, list.filters)
    .innerJoin('organisationName as o', 'o.id', 'e.ownerId')
    .select(['e.id', 'e.title', 'e.heldOn', 'e.place', 'e.status', 'e.documentedFrom', 'o.name as ownerName'])
    .orderBy(ORDER[list.sort], direction)
    .orderBy('e.id', direction)
    .$call(pageOf(list))
    .execute();
  return { rows, total: await countRows(work, events(work, list.filters).select('e.id')) };
}

const events = ({ db }: Work, { status, programme }: List['filters']) =>
  db
    .selectFrom('expertEvent as e')
    .$if(status !== undefined, (query) => query.where('e.status', '=', status as EventStatus))
    .$if(programme !== undefined, (query) =>
      query.where('e.programmeId', '=', recordId(programme as string)),
    );
