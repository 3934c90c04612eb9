import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { organisationOf, type Work } from '#platform/work.ts';
import type { EventText } from './event-input.ts';
import type { EventStatus } from './model/expert-event.ts';
import type { Invitation, Workshop } from './model/invitation.ts';

/** An event as its commands know it. */
export type EventRecord = {
  readonly id: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly ownerId: string;
  readonly heldOn: IsoDate;
  readonly status: EventStatus;
  readonly documentedFrom: IsoDate | null;
  readonly version: number;
};

/** Loads an event of the acting body, and locks it until the transaction ends. */
export const loadOwn = ({ db, actor }: Work, id: string): Promise<EventRecord | undefined> =>
  db
    .selectFrom('expertEvent')
    .select(['id', 'programmeId', 'rulesFrom', 'ownerId', 'heldOn', 'status', 'documentedFrom', 'version'])
    .where('id', '=', id)
    .where('ownerId', '=', organisationOf(actor))
    .forUpdate()
    .executeTakeFirst();

type NewEvent = Pick<EventRecord, 'id' | 'programmeId' | 'rulesFrom' | 'ownerId'> & EventText;

export async function insertEvent(work: Work, { workshops, ...row }: NewEvent): Promise<void> {
  await work.db
    .insertInto('expertEvent')
    .values({ ...row, status: 'draft' })
    .execute();
  await insertWorkshops(work, row, workshops);
}

/** Writes the text of a draft anew; nobody has chosen one of its workshops yet. */
export async function rewriteEvent(
  work: Work,
  event: Pick<EventRecord, 'id' | 'ownerId'>,
  { workshops, ...text }: EventText,
): Promise<void> {
  await updateEvent(work, event.id, text);
  await work.db.deleteFrom('workshop').where('eventId', '=', event.id).execute();
  await insertWorkshops(work, event, workshops);
}

async function insertWorkshops(
  { db, newId }: Work,
  { id: eventId, ownerId }: Pick<EventRecord, 'id' | 'ownerId'>,
  workshops: EventText['workshops'],
): Promise<void> {
  const rows = workshops.map((one, index) => ({
    ...one,
    ...{ id: newId(), eventId, ownerId, eventStatus: 'draft', position: index + 1 },
  }));
  if (rows.length > 0) await db.insertInto('workshop').values(rows).execute();
}

type EventChange = Partial<Omit<EventText, 'workshops'>> &
  Partial<Pick<EventRecord, 'status' | 'documentedFrom'>> & { readonly calledOffBecause?: string };

/** Changes an event that was locked before; the version tells other editors that they are late. */
export async function updateEvent({ db }: Work, id: string, change: EventChange): Promise<void> {
  await db
    .updateTable('expertEvent')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Lists the workshops of an event in their order. */
export const listWorkshops = ({ db }: Work, eventId: string): Promise<Workshop[]> =>
  db
    .selectFrom('workshop')
    .select(['id', 'name', 'seats', 'taken'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute();

/** Finds what a link leads to; nothing for one that is wrong, foreign or over. */
export async function findInvitation({ db }: Work, linkHash: Buffer): Promise<Invitation | undefined> {
  const { rows } = await sql<Invitation>`
    select guest_id, event_id, held_on, event_status, outcome, workshop_id from invited_by(${linkHash})`.execute(
    db,
  );
  return rows[0];
}

/** Writes the answer of whoever holds the link. */
export async function answerInvitation(
  { db }: Work,
  linkHash: Buffer,
  { outcome, workshopId }: Pick<Invitation, 'outcome' | 'workshopId'>,
): Promise<void> {
  await sql`select answer_by(${linkHash}, ${outcome}, ${workshopId}::uuid)`.execute(db);
}
