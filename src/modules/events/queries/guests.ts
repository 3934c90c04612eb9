import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { Invitation } from '../model/invitation.ts';

export type GuestRow = {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly organisationName: string | null;
  readonly outcome: Invitation['outcome'];
  readonly workshopName: string | null;
  readonly attended: boolean;
};
type GuestSort = 'answer' | 'name';
type GuestFilter = { outcome: Invitation['outcome']; attended: 'yes' | 'no' };
export type GuestRequest = ListRequest<GuestSort, GuestFilter>;

const ORDER = {
  answer: ['g.outcome', 'o.name', 'c.email'],
  name: ['o.name', 'c.name', 'c.email'],
} as const;

/** The guests of an event of the own body, one page of them. */
export async function listGuests(
  work: Work,
  eventId: string,
  list: GuestRequest,
): Promise<{ rows: GuestRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  let query = guests(work, eventId, list.filters);
  for (const column of ORDER[list.sort]) query = query.orderBy(column, direction);
  const rows = await query.orderBy('g.id', direction).$call(pageOf(list)).execute();
  return {
    rows,
    total: await countRows(work, guests(work, eventId, list.filters).clearSelect().select('g.id')),
  };
}

/** Lists everybody who may have come to an event: all but those who declined. */
export const listExpected = (work: Work, eventId: string): Promise<GuestRow[]> =>
  guests(work, eventId, {})
    .where('g.outcome', '<>', 'declined')
    .orderBy('g.outcome')
    .orderBy('o.name')
    .orderBy('c.email')
    .orderBy('g.id')
    .limit(5000)
    .execute();

const guests = ({ db }: Work, eventId: string, { outcome, attended }: GuestRequest['filters']) =>
  db
    .selectFrom('eventGuest as g')
    .leftJoin('guestContact as c', 'c.guestId', 'g.id')
    .leftJoin('organisationName as o', 'o.id', 'g.organisationId')
    .leftJoin('workshop as w', 'w.id', 'g.workshopId')
    .select([
      ...(['g.id', 'c.name', 'c.email', 'o.name as organisationName', 'g.outcome'] as const),
      ...(['w.name as workshopName', 'g.attended'] as const),
    ])
    .where('g.eventId', '=', eventId)
    .$if(outcome !== undefined, (query) => query.where('g.outcome', '=', outcome as Invitation['outcome']))
    .$if(attended !== undefined, (query) => query.where('g.attended', '=', attended === 'yes'));

export type GuestFigures = {
  readonly invited: number;
  readonly accepted: number;
  readonly declined: number;
  readonly attended: number;
};

/** Counts the guests of an event of the own body: these figures stay when who they were is forgotten. */
export const countGuests = ({ db }: Work, eventId: string): Promise<GuestFigures> =>
  db
    .selectFrom('eventGuest')
    .select(({ fn }) => [
      fn.countAll<number>().as('invited'),
      fn.countAll<number>().filterWhere('outcome', '=', 'accepted').as('accepted'),
      fn.countAll<number>().filterWhere('outcome', '=', 'declined').as('declined'),
      fn.countAll<number>().filterWhere('attended', '=', true).as('attended'),
    ])
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow();
