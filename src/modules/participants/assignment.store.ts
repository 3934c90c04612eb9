import type { Period } from '#kernel/period.ts';
import type { PlaceRecord } from '#modules/places/index.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
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
