import type { OpenDecision, Prepared, Ruling } from '#kernel/four-eyes.ts';
import { json } from '#platform/database/json-documents.ts';
import type { Work } from '#platform/work.ts';

export type SubjectKind = 'application' | 'funds-request' | 'release' | 'recovery';

/** What was prepared and is not decided yet; there is one at most. Locked: of two who decide at once, one comes late. */
export async function findOpenDecision(
  { db }: Work,
  kind: SubjectKind,
  subjectId: string,
): Promise<OpenDecision | undefined> {
  const row = await db
    .selectFrom('decision')
    .select(['id', 'reason', 'detail', 'preparedBy', 'contentHash', 'proposedOutcome'])
    .where('subjectKind', '=', kind)
    .where('subjectId', '=', subjectId)
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
      id,
      subjectKind,
      subjectId,
      contentHash,
      proposedOutcome,
      reason,
      detail: json(detail),
      preparedBy: actor.accountId as string,
      preparedAt: now,
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
      decisionReason: reason ?? null,
      decidedBy: actor.accountId,
      decidedAt: now,
    })
    .where('id', '=', id)
    .execute();
}
