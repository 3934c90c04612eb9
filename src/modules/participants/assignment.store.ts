import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { PlaceRecord } from '#modules/places/index.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { AssignmentException } from './model/assignment-rules.ts';
import type { ParticipationRecord } from './store.ts';

export type Assignment = {
  readonly participation: ParticipationRecord;
  readonly place: PlaceRecord;
  readonly period: Period;
  readonly occupancyId: string;
  readonly eligibilityId: string;
};

/** Joins a person to an occupancy. The database refuses it unless the check or exception it names opens the way. */
export async function insertAssignment(
  { db, actor, now }: Work,
  { participation, place, period, occupancyId, eligibilityId }: Assignment,
): Promise<void> {
  await db
    .insertInto('assignment')
    .values({
      tenant_id: actor.tenantId,
      occupancy_id: occupancyId,
      participation_id: participation.id,
      participant_id: participation.participantId,
      jobcenter_id: participation.jobcenterId,
      provider_id: place.providerId,
      period: periodText(period),
      eligibility_id: eligibilityId,
      assigned_by: actor.accountId as string,
      assigned_at: now,
    })
    .execute();
}

/** A named person's departure from rules of the place or the programme; of an extension where one is named. */
export type ExceptionRecord = {
  readonly id: string;
  readonly occupancyId: string;
  readonly extensionId: string | null;
  readonly rules: readonly AssignmentException[];
  readonly reason: string;
};

/** Keeps why somebody was assigned although a rule says otherwise, for ever. */
export async function insertException(
  { db, actor, now }: Work,
  participation: ParticipationRecord,
  { id, occupancyId, extensionId, rules, reason }: ExceptionRecord,
): Promise<void> {
  await db
    .insertInto('assignment_exception')
    .values({
      tenant_id: actor.tenantId,
      id,
      occupancy_id: occupancyId,
      extension_id: extensionId,
      participation_id: participation.id,
      participant_id: participation.participantId,
      jobcenter_id: participation.jobcenterId,
      rules: [...rules],
      reason,
      decided_by: actor.accountId as string,
      decided_at: now,
    })
    .execute();
}

/** Since when anybody coaches the person; `null` if nobody ever did. */
export async function findCoachedSince(
  { db, actor }: Work,
  { participantId }: ParticipationRecord,
): Promise<IsoDate | null> {
  const row = await db
    .selectFrom('coaching_case')
    .select('valid')
    .where('tenant_id', '=', actor.tenantId)
    .where('participant_id', '=', participantId)
    .orderBy('valid')
    .limit(1)
    .executeTakeFirst();
  return row?.valid.from ?? null;
}
