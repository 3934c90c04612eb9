import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { periodText } from '#platform/database/types.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { Consent, ConsentFile, Guardian } from './model/consent.ts';
import type { ParticipationRecord } from './store.ts';

type Whose = Pick<ParticipationRecord, 'participantId' | 'jobcenterId'>;

/** Finds who may agree for a person, and to what was agreed and withdrawn; for those who may know it. */
export async function findConsents(work: Work, participantId: string): Promise<ConsentFile | undefined> {
  const { db } = work;
  const person = await db
    .selectFrom('participantIdentity')
    .select('birthDate')
    .where('participantId', '=', participantId)
    .executeTakeFirst();
  return person && { ...person, ...(await listConsents(work, participantId)) };
}

/** Lists the guardians and consents of a person. */
export async function listConsents(
  { db }: Work,
  participantId: string,
): Promise<Omit<ConsentFile, 'birthDate'>> {
  const guardians = await db
    .selectFrom('guardian')
    .select(['id', 'name', 'contact', 'custody', 'valid'])
    .where('participantId', '=', participantId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  const consents = await db
    .selectFrom('consent')
    .select(['id', 'purpose', 'guardianId', 'givenOn', 'withdrawnOn'])
    .where('participantId', '=', participantId)
    .orderBy('givenOn', 'desc')
    .orderBy('id')
    .execute();
  return { guardians, consents };
}

export async function insertGuardian(
  { db }: Work,
  { participantId, jobcenterId }: Whose,
  { id, name, contact, custody, valid }: Guardian,
): Promise<void> {
  const said = { id, name, contact, custody, valid: periodText(valid) };
  await db
    .insertInto('guardian')
    .values({ participantId, jobcenterId, ...said })
    .execute();
}

/** Lets a custody end before `until`. */
export async function endGuardian({ db }: Work, id: string, until: IsoDate): Promise<void> {
  await db
    .updateTable('guardian')
    .set({ valid: sql<string>`daterange(lower(valid), ${until}::date)` })
    .where('id', '=', id)
    .execute();
}

export async function insertConsents(
  { db, actor }: SignedInWork,
  { participantId, jobcenterId }: Whose,
  consents: readonly Consent[],
): Promise<void> {
  const own = { participantId, jobcenterId, notedBy: actor.accountId };
  await db
    .insertInto('consent')
    .values(consents.map((consent) => ({ ...own, ...consent })))
    .execute();
}

export async function withdrawConsents(
  { db }: Work,
  ids: readonly string[],
  withdrawnOn: IsoDate,
): Promise<void> {
  await db.updateTable('consent').set({ withdrawnOn }).where('id', 'in', ids).execute();
}
