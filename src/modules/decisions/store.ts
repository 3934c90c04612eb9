import type { z } from 'zod';
import { json } from '#platform/database/json-documents.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { Ruling, Undecided } from './model/four-eyes.ts';

/** Every kind there is, as the check of the table names them. */
export type SubjectKind = Database['decision']['subjectKind'];

type Kind<Detail> = { readonly kind: SubjectKind; readonly detail: z.ZodType<Detail> };

/**
 * Finds what was prepared and is not decided yet; there is one at most. It is locked: of two who decide at once, one
 * comes late.
 */
export async function findUndecided<Detail>(
  { db }: Work,
  { kind, detail }: Kind<Detail>,
  subjectId: string,
): Promise<Undecided<Detail> | undefined> {
  const row = await db
    .selectFrom('decision')
    .select(['id', 'reason', 'detail', 'preparedBy', 'contentHash', 'proposedOutcome'])
    .where('subjectKind', '=', kind)
    .where('subjectId', '=', subjectId)
    .where('outcome', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, detail: detail.parse(row.detail), ruling: null };
}

export type NewDecision = Omit<Undecided<unknown>, 'preparedBy' | 'ruling'> & {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
};

/** Keeps what was prepared, by whoever acts. */
export async function insertDecision(
  { db, actor, now }: SignedInWork,
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
      preparedBy: actor.accountId,
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
