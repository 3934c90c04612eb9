import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { PlaceRecord } from '#modules/places/index.ts';
import { periodText } from '#platform/database/types.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { AssignmentException } from './model/assignment-rules.ts';
import type { ParticipationRecord } from './store.ts';

type Assignment = {
  readonly participation: ParticipationRecord;
  readonly place: PlaceRecord;
  readonly period: Period;
  readonly occupancyId: string;
  readonly eligibilityId: string;
};

/** Joins a person to an occupancy. The database refuses it unless the check or exception it names opens the way. */
export async function insertAssignment(
  { db, actor, now }: SignedInWork,
  { participation, place, period, occupancyId, eligibilityId }: Assignment,
): Promise<void> {
  await db
    .insertInto('assignment')
    .values({
      occupancyId,
      participationId: participation.id,
      participantId: participation.participantId,
      personId: participation.personId,
      jobcenterId: participation.jobcenterId,
      providerId: place.providerId,
      period: periodText(period),
      eligibilityId,
      assignedBy: actor.accountId,
      assignedAt: now,
    })
    .execute();
}

/** A named person's departure from rules of the place or the programme; of an extension where one is named. */
type ExceptionRecord = {
  readonly id: string;
  readonly occupancyId: string;
  readonly extensionId: string | null;
  readonly rules: readonly AssignmentException[];
  readonly reason: string;
};

/** Keeps why somebody was assigned although a rule says otherwise, for ever. */
export async function insertException(
  { db, actor, now }: SignedInWork,
  participation: ParticipationRecord,
  { id, occupancyId, extensionId, rules, reason }: ExceptionRecord,
): Promise<void> {
  await db
    .insertInto('assignmentException')
    .values({
      id,
      occupancyId,
      extensionId,
      participationId: participation.id,
      participantId: participation.participantId,
      jobcenterId: participation.jobcenterId,
      rules: [...rules],
      reason,
      decidedBy: actor.accountId,
      decidedAt: now,
    })
    .execute();
}

/** Finds the day since which anybody coaches the person; `null` if nobody ever did. */
export async function findCoachedSince(
  { db }: Work,
  { participantId }: ParticipationRecord,
): Promise<IsoDate | null> {
  const row = await db
    .selectFrom('coachingCase')
    .select('valid')
    .where('participantId', '=', participantId)
    .orderBy('valid')
    .limit(1)
    .executeTakeFirst();
  return row?.valid.from ?? null;
}
