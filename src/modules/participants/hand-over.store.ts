import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { NamedPerson } from './model/known-person.ts';
import type { ParticipationHandOverStatus } from './model/participation-hand-over.ts';
import type { ParticipationRecord } from './store.ts';

type NewOffer = {
  readonly id: string;
  readonly participation: Pick<ParticipationRecord, 'id' | 'participantId' | 'jobcenterId' | 'programmeId'>;
  readonly toId: string;
  readonly reason: string;
};

export async function insertHandOver(
  { db, actor, today }: SignedInWork,
  { id, participation, toId, reason }: NewOffer,
): Promise<void> {
  const { id: participationId, participantId, jobcenterId, programmeId } = participation;
  const offered = { offeredBy: actor.accountId, offeredOn: today };
  await db
    .insertInto('participationHandOver')
    .values({
      ...{ id, participationId, participantId, jobcenterId, programmeId, toId, reason },
      ...offered,
      status: 'offered',
    })
    .execute();
}

type HandOverRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ParticipationHandOverStatus;
  readonly participationId: string;
  readonly participantId: string;
  readonly jobcenterId: string;
  readonly programmeId: string;
  readonly toId: string;
};

/** Loads an offer of one of the two sides and locks it; of a participation the one that is open. */
export const loadHandOver = (
  { db }: Work,
  by: { readonly id: string } | { readonly participationId: string },
): Promise<HandOverRecord | undefined> =>
  db
    .selectFrom('participationHandOver')
    .select([
      'id',
      'version',
      'status',
      'participationId',
      'participantId',
      'jobcenterId',
      'programmeId',
      'toId',
    ])
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : ''))
    .$if('participationId' in by, (query) =>
      query
        .where('participationId', '=', 'participationId' in by ? by.participationId : '')
        .where('status', '=', 'offered'),
    )
    .forUpdate()
    .executeTakeFirst();

/** Answers an offer. Taking it ends the participation of the giver in the database. */
export async function settleHandOver(
  { db, actor, today }: SignedInWork,
  id: string,
  answer: { readonly status: ParticipationHandOverStatus; readonly answer?: string },
): Promise<void> {
  await db
    .updateTable('participationHandOver')
    .set((eb) => ({
      ...answer,
      settledBy: actor.accountId,
      settledOn: today,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** The person of an offer, as far as the body that may take them learns. */
export type OfferedPerson = NamedPerson & {
  readonly personId: string;
  readonly phone: string | null;
  readonly area: string | null;
  readonly voluntaryOn: IsoDate | null;
};

/** Finds who is offered to the own body; nothing once the offer stands no longer. */
export async function findOfferedPerson({ db }: Work, id: string): Promise<OfferedPerson | undefined> {
  const { rows } = await sql<OfferedPerson>`
    select person_id as "personId", first_name as "firstName", family_name as "familyName", birth_date as "birthDate", phone, area,
           voluntary_on as "voluntaryOn" from offered_person(${id})`.execute(db);
  return rows[0];
}

/** An offer as the keeper sees it on the page of the person. */
export type HandOver = {
  readonly id: string;
  readonly version: number;
  readonly to: string;
  readonly status: ParticipationHandOverStatus;
  readonly offeredOn: IsoDate;
  readonly settledOn: IsoDate | null;
  readonly reason: string;
  readonly answer: string | null;
};

/** Returns the offers as a column of a query of participations named `n`, the latest first. */
export const HAND_OVERS: RawBuilder<HandOver[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', h.id, 'version', h.version, 'to', o.name, 'status', h.status, 'offeredOn', h.offered_on,
                                      'settledOn', h.settled_on, 'reason', h.reason, 'answer', h.answer)
                   order by h.offered_on desc, h.status = 'offered' desc, h.id)
    from participation_hand_over h join organisation_name o on o.id = h.to_id where h.participation_id = n.id), '[]')`;
