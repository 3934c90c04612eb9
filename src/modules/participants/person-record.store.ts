import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { periodText } from '#platform/database/types.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import { type KnownPerson, meantBy, type NamedPerson } from './model/known-person.ts';
import { participantNumber } from './model/participant-number.ts';
import { insertPerson } from './people-like.store.ts';

/** The record that a Jobcenter is about to keep of a person. */
export type PersonRecord = NamedPerson & {
  readonly personId: string;
  /** The Land did not know this human, or this Jobcenter kept nothing about them. */
  readonly isNewPerson: boolean;
  readonly isNewRecord: boolean;
  /** The reason why it is another person than the one of the same name; `null` where there is none. */
  readonly anotherReason: string | null;
  readonly participantId: string;
  readonly number: string;
  readonly jobcenterId: string;
  readonly districtId: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly since: IsoDate;
};

type Answer = { readonly sameAs?: string | undefined; readonly anotherReason?: string | undefined };

/** Returns which human and which record is meant, of those whom the Land knows by the name; new ones where none is. */
export function recordMeant(known: readonly KnownPerson[], answer: Answer, newId: () => string) {
  const same = meantBy(known, answer);
  const participantId = same?.participantId ?? newId();
  return {
    personId: same?.personId ?? newId(),
    participantId,
    number: participantNumber(participantId),
    isNewPerson: same === undefined,
    isNewRecord: !same?.participantId,
    anotherReason: known.length > 0 && !same ? (answer.anotherReason ?? null) : null,
  };
}

/** Keeps a person: the human if the Land did not know them, the own record if there is none, else what is new in it. */
export async function keepRecord(work: SignedInWork, record: PersonRecord): Promise<void> {
  if (record.isNewPerson)
    await insertPerson(work, { ...record, id: record.personId, createdOn: record.since });
  if (record.isNewRecord) await insertRecord(work, record);
  else await renewContact(work, record);
  if (record.anotherReason !== null) await insertDistinction(work, record, record.anotherReason);
}

/** A person compartment by compartment: the number, the two names apart. */
async function insertRecord({ db }: Work, record: PersonRecord): Promise<void> {
  const own = { participantId: record.participantId, jobcenterId: record.jobcenterId };
  await db
    .insertInto('participant')
    .values({
      id: record.participantId,
      personId: record.personId,
      number: record.number,
      jobcenterId: record.jobcenterId,
      districtId: record.districtId,
      createdOn: record.since,
    })
    .execute();
  await db
    .insertInto('participantFirstName')
    .values({ ...own, firstName: record.firstName })
    .execute();
  await db
    .insertInto('participantIdentity')
    .values({
      ...own,
      familyName: record.familyName,
      birthDate: record.birthDate,
      phone: record.phone ?? null,
      email: record.email ?? null,
    })
    .execute();
}

/** Keeps how to reach somebody now; what is not said stays. */
async function renewContact({ db }: Work, { participantId, phone, email }: PersonRecord): Promise<void> {
  if (phone === undefined && email === undefined) return;
  await db
    .updateTable('participantIdentity')
    .set((eb) => ({ ...(phone && { phone }), ...(email && { email }), version: eb('version', '+', 1) }))
    .where('participantId', '=', participantId)
    .execute();
}

async function insertDistinction(
  { db, actor, now }: SignedInWork,
  { participantId, jobcenterId }: PersonRecord,
  reason: string,
): Promise<void> {
  const said = { reason, decidedBy: actor.accountId, decidedAt: now };
  await db
    .insertInto('personDistinction')
    .values({ participantId, jobcenterId, ...said })
    .execute();
}

/** Entrusts the coach: whoever coaches the person already goes on, somebody else takes over from a day on. */
export async function entrust({ db }: Work, entrusted: Entrusted): Promise<void> {
  const { participantId, jobcenterId, districtId, coachId, since, because = null } = entrusted;
  const { readsEarlier = false } = entrusted;
  const running = await db
    .selectFrom('coachingCase')
    .select(['id', 'coachId'])
    .where('participantId', '=', participantId)
    .where(sql<boolean>`valid @> ${since}::date`)
    .execute();
  if (running.some((one) => one.coachId === coachId)) return;
  for (const { id } of running)
    await db
      .updateTable('coachingCase')
      .set({ valid: sql<string>`daterange(lower(valid), greatest(${since}::date, lower(valid) + 1))` })
      .where('id', '=', id)
      .execute();
  await db
    .insertInto('coachingCase')
    .values({
      ...{ id: entrusted.caseId, participantId, jobcenterId, districtId, coachId, because, readsEarlier },
      valid: periodText({ from: since, until: null }),
    })
    .execute();
}

type Entrusted = Pick<PersonRecord, 'participantId' | 'jobcenterId' | 'districtId' | 'since'> & {
  readonly caseId: string;
  readonly coachId: string;
  // At a hand-over: why, and whether the notes of those before go with it.
  readonly because?: string;
  readonly readsEarlier?: boolean;
};
