import { sql } from 'kysely';
import { hashSecret, newSecret } from '#modules/identity/index.ts';
import type { BodyKind } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { Guest } from './model/guest-list.ts';
import type { EventRecord } from './store.ts';

/** Somebody who is to be invited: an address, or a body whose people are written to. */
export type NewGuest = {
  readonly id: string;
  readonly organisationId: string | null;
  readonly name: string | null;
  readonly email: string | null;
};

/** Lists the addresses that are invited already. */
export async function listInvitedAddresses({ db }: Work, eventId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('guestContact')
    .select('email')
    .where('eventId', '=', eventId)
    .where('email', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ email }) => email ?? []));
}

/** Lists the bodies of these kinds that are not invited yet; whoever invites is none of them. */
export async function listUninvitedBodies(
  { db }: Work,
  { id, ownerId }: Pick<EventRecord, 'id' | 'ownerId'>,
  kinds: readonly BodyKind[],
): Promise<string[]> {
  const invited = db.selectFrom('eventGuest').select('organisationId').where('eventId', '=', id);
  const rows = await db
    .selectFrom('organisationName')
    .select('id')
    .where('kind', 'in', kinds as never[])
    .where('id', '<>', ownerId)
    .where((eb) => eb.not(eb('id', 'in', invited.where('organisationId', 'is not', null))))
    .orderBy('name')
    .limit(2000)
    .execute();
  return rows.map((row) => row.id);
}

/** Writes guests down, and apart from them how they are reached. */
export async function insertGuests(
  { db, today }: Work,
  { id: eventId, ownerId, heldOn }: Pick<EventRecord, 'id' | 'ownerId' | 'heldOn'>,
  guests: readonly NewGuest[],
): Promise<void> {
  const ofEvent = { eventId, ownerId };
  await db
    .insertInto('eventGuest')
    .values(guests.map(({ id, organisationId }) => ({ ...ofEvent, id, organisationId, invitedOn: today })))
    .execute();
  await db
    .insertInto('guestContact')
    .values(guests.map(({ id, name, email }) => ({ ...ofEvent, guestId: id, heldOn, name, email })))
    .execute();
}

/** Returns which addresses of a list are new, as guests. */
export const newGuests = (
  guests: readonly Guest[],
  invited: ReadonlySet<string>,
  newId: () => string,
): NewGuest[] =>
  guests
    .filter(({ email }) => !invited.has(email))
    .map((guest) => ({ ...guest, id: newId(), organisationId: null }));

/** Writes who came: those named, and none of the others. */
export async function recordAttended(
  { db }: Work,
  eventId: string,
  guestIds: readonly string[],
): Promise<void> {
  await db
    .updateTable('eventGuest')
    .set({ attended: sql<boolean>`id = any (${[...guestIds]}::uuid[])` })
    .where('eventId', '=', eventId)
    .execute();
}

/** A guest who gets a link now, with the secret in it: it stands in the letter alone, the database keeps its hash. */
export type LinkedGuest = NewGuest & { readonly secret: string };

/** Gives a link to those of these guests who have none; only the machine itself may, when it writes their letters. */
export async function giveLinks({ db }: Work, guestIds: readonly string[]): Promise<LinkedGuest[]> {
  if (guestIds.length === 0) return [];
  const guests = await db
    .selectFrom('guestContact as c')
    .innerJoin('eventGuest as g', 'g.id', 'c.guestId')
    .select(['g.id', 'g.organisationId', 'c.name', 'c.email'])
    .where('g.id', 'in', [...guestIds])
    .where('c.linkHash', 'is', null)
    .orderBy('g.id')
    .execute();
  const linked = guests.map((guest) => ({ ...guest, secret: newSecret() }));
  for (const { id, secret } of linked)
    await db
      .updateTable('guestContact')
      .set({ linkHash: hashSecret(secret) })
      .where('guestId', '=', id)
      .execute();
  return linked;
}

/** Lists how those are reached who were invited: a change of day may suit somebody who declined, a cancellation need not be told them. */
export const listToTell = (
  { db }: Work,
  eventId: string,
  { alsoDeclined }: { readonly alsoDeclined: boolean },
): Promise<Pick<NewGuest, 'email' | 'organisationId'>[]> =>
  db
    .selectFrom('guestContact as c')
    .innerJoin('eventGuest as g', 'g.id', 'c.guestId')
    .select(['c.email', 'g.organisationId'])
    .where('g.eventId', '=', eventId)
    .$if(!alsoDeclined, (query) => query.where('g.outcome', '<>', 'declined'))
    .orderBy('g.id')
    .execute();
