import type { OpenDecision, Prepared, Ruling } from '#kernel/four-eyes.ts';
import type { Work } from '#platform/work.ts';

export type SubjectKind = 'application' | 'funds-request' | 'release' | 'recovery';

/** What was prepared and is not decided yet; there is one at most. Locked: of two who decide at once, one comes late. */
export async function findOpenDecision(
  { db, actor }: Work,
  kind: SubjectKind,
  subjectId: string,
): Promise<OpenDecision | undefined> {
  const row = await db
    .selectFrom('decision')
    .select([
      'id',
      'reason',
      'detail',
      'prepared_by as preparedBy',
      'content_hash as contentHash',
      'proposed_outcome as proposedOutcome',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .where('outcome', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, proposedOutcome: row.proposedOutcome as Prepared['proposedOutcome'] };
}

export type NewDecision = Omit<OpenDecision, 'preparedBy'> & {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
};

/** Keeps what was prepared, by whoever acts. */
export async function prepareDecision(
  { db, actor, now }: Work,
  { id, subjectKind, subjectId, contentHash, proposedOutcome, reason, detail }: NewDecision,
): Promise<void> {
  await db
    .insertInto('decision')
    .values({
      tenant_id: actor.tenantId,
      id,
      subject_kind: subjectKind,
      subject_id: subjectId,
      content_hash: contentHash,
      proposed_outcome: proposedOutcome,
      reason,
      detail: JSON.stringify(detail),
      prepared_by: actor.accountId as string,
      prepared_at: now,
    })
    .execute();
}

/** Writes the ruling beside what was prepared; it is never written again. */
export async function closeDecision(
  { db, actor, now }: Work,
  { id, ruling, reason }: { id: string; ruling: Ruling; reason?: string | undefined },
): Promise<void> {
  await db
    .updateTable('decision')
    .set({
      outcome: ruling,
      decision_reason: reason ?? null,
      decided_by: actor.accountId,
      decided_at: now,
    })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}
