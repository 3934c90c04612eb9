import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { countedHeads } from './model/counted-heads.ts';
import { changeHeads } from './seat.store.ts';
import type { ParticipationRecord } from './store.ts';

export const HOUSEHOLD_ROLES = ['partner', 'child'] as const;
type HouseholdRole = (typeof HOUSEHOLD_ROLES)[number];

type NewMember = {
  readonly id: string;
  readonly participantId: string;
  readonly role: HouseholdRole;
  readonly joinedOn: IsoDate;
};

/** Adds somebody to the household whose participation this is. */
export async function insertHouseholdMember(
  { db }: Work,
  { id: participationId, participantId: leadId, jobcenterId }: ParticipationRecord,
  { id, participantId, role, joinedOn }: NewMember,
): Promise<void> {
  const valid = periodText({ from: joinedOn, until: null });
  await db
    .insertInto('householdMember')
    .values({ id, participationId, leadId, participantId, jobcenterId, role, valid })
    .execute();
}

/** Lets somebody leave the household before `until`. */
export async function endHouseholdMember({ db }: Work, id: string, until: IsoDate): Promise<void> {
  await db
    .updateTable('householdMember')
    .set({ valid: sql<string>`daterange(lower(valid), ${until}::date)` })
    .where('id', '=', id)
    .execute();
}

/** A member of a household, by name. */
export type HouseholdMember = {
  readonly id: string;
  readonly participantId: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly role: HouseholdRole;
  readonly valid: Period;
};

/** Lists who lives or lived in a household and takes part in it, for those who may know the members. */
export const listHousehold = (
  { db }: Work,
  of: { readonly participationId: string } | { readonly leadId: string },
): Promise<HouseholdMember[]> =>
  db
    .selectFrom('householdMember as m')
    .innerJoin('participantIdentity as i', 'i.participantId', 'm.participantId')
    .innerJoin('participantFirstName as f', 'f.participantId', 'm.participantId')
    .select(['m.id', 'm.participantId', 'f.firstName', 'i.familyName', 'i.birthDate', 'm.role', 'm.valid'])
    .$if('participationId' in of, (query) =>
      query.where('m.participationId', '=', (of as { participationId: string }).participationId),
    )
    .$if('leadId' in of, (query) => query.where('m.leadId', '=', (of as { leadId: string }).leadId))
    .orderBy('i.birthDate')
    .execute();

/** Tells whether somebody is a child in a household today. */
export async function isChildInHousehold({ db, today }: Work, participantId: string): Promise<boolean> {
  const row = await db
    .selectFrom('householdMember')
    .select('id')
    .where('participantId', '=', participantId)
    .where('role', '=', 'child')
    .where(sql<boolean>`valid @> ${today}::date`)
    .executeTakeFirst();
  return row !== undefined;
}

/** Finds who coaches a person today, if anybody does. */
export async function findCoachOf({ db, today }: Work, participantId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('coachingCase')
    .select('coachId')
    .where('participantId', '=', participantId)
    .where(sql<boolean>`valid @> ${today}::date`)
    .limit(1)
    .executeTakeFirst();
  return row?.coachId;
}

/** Lets the seat of a household count for those of it who are there today. */
export async function recountHeads(
  work: Work,
  { id: participationId, seatId, ...counting }: ParticipationRecord,
): Promise<void> {
  if (seatId === null) return;
  const members = await listHousehold(work, { participationId });
  await changeHeads(work, seatId, countedHeads(counting, members, work.today));
}
