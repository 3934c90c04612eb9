import { periodText } from '#platform/database/types.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { AssignmentDays } from './model/assignment-rules.ts';
import type { ParticipationRecord } from './store.ts';

type ExtensionRecord = {
  readonly id: string;
  readonly occupancyId: string;
  /** The extension that this one follows; `null` where it follows the assignment itself. */
  readonly predecessorId: string | null;
  readonly days: AssignmentDays;
  readonly eligibilityId: string;
};

/** The last extension of an assignment, if there is one. */
export const findLastExtension = ({ db }: Work, occupancyId: string): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('assignmentExtension')
    .select('id')
    .where('occupancyId', '=', occupancyId)
    .orderBy('period', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Keeps an extension with the check that it rests on, for ever. */
export async function insertExtension(
  { db, actor, now }: SignedInWork,
  participation: ParticipationRecord,
  { id, occupancyId, predecessorId, days, eligibilityId }: ExtensionRecord,
): Promise<void> {
  await db
    .insertInto('assignmentExtension')
    .values({
      id,
      occupancyId,
      predecessorId,
      participationId: participation.id,
      participantId: participation.participantId,
      jobcenterId: participation.jobcenterId,
      period: periodText(days),
      eligibilityId,
      extendedBy: actor.accountId,
      extendedAt: now,
    })
    .execute();
}
