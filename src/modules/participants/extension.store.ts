import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { AssignmentDays } from './model/assignment-rules.ts';
import type { ParticipationRecord } from './store.ts';

export type ExtensionRecord = {
  readonly id: string;
  readonly occupancyId: string;
  /** The extension that this one follows; `null` where it follows the assignment itself. */
  readonly predecessorId: string | null;
  readonly days: AssignmentDays;
  readonly eligibilityId: string;
};

/** The last extension of an assignment, if there is one. */
export const findLastExtension = (
  { db, actor }: Work,
  occupancyId: string,
): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('assignment_extension')
    .select('id')
    .where('tenant_id', '=', actor.tenantId)
    .where('occupancy_id', '=', occupancyId)
    .orderBy('period', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Keeps an extension with the check that it rests on, for ever. */
export async function insertExtension(
  { db, actor, now }: Work,
  participation: ParticipationRecord,
  { id, occupancyId, predecessorId, days, eligibilityId }: ExtensionRecord,
): Promise<void> {
  await db
    .insertInto('assignment_extension')
    .values({
      tenant_id: actor.tenantId,
      id,
      occupancy_id: occupancyId,
      predecessor_id: predecessorId,
      participation_id: participation.id,
      participant_id: participation.participantId,
      jobcenter_id: participation.jobcenterId,
      period: periodText(days),
      eligibility_id: eligibilityId,
      extended_by: actor.accountId as string,
      extended_at: now,
    })
    .execute();
}
