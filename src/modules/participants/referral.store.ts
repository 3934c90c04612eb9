import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { periodText } from '#platform/database/types.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { NamedPerson } from './model/known-person.ts';
import { insertPerson } from './people-like.store.ts';

type Referral = NamedPerson & {
  readonly personId: string;
  /** The Land did not know this human, or this Jobcenter kept nothing about them. */
  readonly isNewPerson: boolean;
  readonly isNewRecord: boolean;
  /** The reason why it is another person than the one of the same name; `null` where there is none. */
  readonly anotherReason: string | null;
  readonly participantId: string;
  readonly participationId: string;
  readonly caseId: string;
  readonly number: string;
  readonly programmeId: string;
  readonly area: string | null;
  readonly jobcenterId: string;
  readonly districtId: string;
  readonly coachId: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly voluntaryOn: IsoDate | null;
  readonly since: IsoDate;
  /** The first day of the version of the programme that the participation lives by. */
  readonly rulesFrom: IsoDate;
};

/** Writes a referral: the human if the Land did not know them, the own record if there is none, and what is new always. */
export async function insertReferral(work: SignedInWork, referral: Referral): Promise<void> {
  if (referral.isNewPerson)
    await insertPerson(work, { ...referral, id: referral.personId, createdOn: referral.since });
  if (referral.isNewRecord) await insertRecord(work, referral);
  else await renewContact(work, referral);
  if (referral.anotherReason !== null) await insertDistinction(work, referral, referral.anotherReason);
  await insertParticipation(work, referral);
  await entrust(work, referral);
}

/** A person compartment by compartment: the number, the two names apart. */
async function insertRecord({ db }: Work, referral: Referral): Promise<void> {
  const record = { participantId: referral.participantId, jobcenterId: referral.jobcenterId };
  await db
    .insertInto('participant')
    .values({
      id: referral.participantId,
      personId: referral.personId,
      number: referral.number,
      jobcenterId: referral.jobcenterId,
      districtId: referral.districtId,
      createdOn: referral.since,
    })
    .execute();
  await db
    .insertInto('participantFirstName')
    .values({ ...record, firstName: referral.firstName })
    .execute();
  await db
    .insertInto('participantIdentity')
    .values({
      ...record,
      familyName: referral.familyName,
      birthDate: referral.birthDate,
      phone: referral.phone ?? null,
      email: referral.email ?? null,
    })
    .execute();
}

/** Keeps how to reach somebody now; what is not said stays. */
async function renewContact({ db }: Work, { participantId, phone, email }: Referral): Promise<void> {
  if (phone === undefined && email === undefined) return;
  await db
    .updateTable('participantIdentity')
    .set((eb) => ({ ...(phone && { phone }), ...(email && { email }), version: eb('version', '+', 1) }))
    .where('participantId', '=', participantId)
    .execute();
}

async function insertDistinction(
  { db, actor, now }: SignedInWork,
  { participantId, jobcenterId }: Referral,
  reason: string,
): Promise<void> {
  const said = { reason, decidedBy: actor.accountId, decidedAt: now };
  await db
    .insertInto('personDistinction')
    .values({ participantId, jobcenterId, ...said })
    .execute();
}

async function insertParticipation({ db }: Work, referral: Referral): Promise<void> {
  await db
    .insertInto('participation')
    .values({
      id: referral.participationId,
      participantId: referral.participantId,
      personId: referral.personId,
      programmeId: referral.programmeId,
      area: referral.area,
      rulesFrom: referral.rulesFrom,
      jobcenterId: referral.jobcenterId,
      districtId: referral.districtId,
      referredOn: referral.since,
      status: 'referred',
      since: referral.since,
      voluntaryOn: referral.voluntaryOn,
    })
    .execute();
}

/** Entrusts the coach: whoever coaches the person already goes on, somebody else takes over from today. */
async function entrust({ db }: Work, referral: Referral): Promise<void> {
  const { participantId, jobcenterId, districtId, coachId, since } = referral;
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
      ...{ id: referral.caseId, participantId, jobcenterId, districtId, coachId },
      valid: periodText({ from: since, until: null }),
    })
    .execute();
}
