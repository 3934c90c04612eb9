import type { z } from 'zod';
import type { Cents } from '#kernel/money.ts';
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

/**
 * Buchungsvorschlag: one booking that a decision makes once it is approved, by a rule of the ledger. The account that gives
 * may lie on another line (`fromLineId`); a correction names the entry that it takes back.
 */
export type Posting = {
  readonly rule: Database['decisionPosting']['rule'];
  readonly budgetLineId: string;
  readonly fromLineId?: string;
  readonly grantId?: string;
  readonly amountCents: Cents;
  readonly calculationId?: string;
  readonly correctsId?: string;
  /** The text of the entry, where it is not the number of the notice or the reason of the decision. */
  readonly reason?: string;
};

export type NewDecision = Omit<Undecided<unknown>, 'preparedBy' | 'ruling'> & {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly postings: readonly Posting[];
};

/** Keeps what was prepared, by whoever acts, with all that it books once it is approved: the database does that itself. */
export async function insertDecision(
  { db, actor, now }: SignedInWork,
  { id, subjectKind, subjectId, contentHash, proposedOutcome, reason, detail, postings }: NewDecision,
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
      postingCount: postings.length,
      preparedBy: actor.accountId,
      preparedAt: now,
    })
    .execute();
  if (postings.length === 0) return;
  await db
    .insertInto('decisionPosting')
    .values(
      postings.map((posting, index) => ({
        decisionId: id,
        postingNo: index + 1,
        rule: posting.rule,
        budgetLineId: posting.budgetLineId,
        fromLineId: posting.fromLineId ?? null,
        grantId: posting.grantId ?? null,
        amountCents: posting.amountCents,
        calculationId: posting.calculationId ?? null,
        correctsId: posting.correctsId ?? null,
        reason: posting.reason ?? null,
      })),
    )
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
