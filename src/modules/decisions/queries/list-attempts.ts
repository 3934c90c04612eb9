import type { z } from 'zod';
import type { Work } from '#platform/work.ts';
import type { Decided, Undecided } from '../model/four-eyes.ts';
import type { SubjectKind } from '../store.ts';

/** An attempt with who prepared it and when, for people to read. */
export type Named<Attempt> = Attempt & { readonly preparedByName: string; readonly preparedAt: Date };

export type Attempts<Detail> = {
  readonly waiting: Named<Undecided<Detail>> | undefined;
  /** The latest first. */
  readonly earlier: readonly Named<Decided<Detail>>[];
};

type Kind<Detail> = { readonly rules: { readonly kind: SubjectKind; readonly detail: z.ZodType<Detail> } };

/** Lists every attempt to decide on one subject; none for those who may not see decisions. */
export async function listAttempts<Detail>(
  { db }: Work,
  { rules: { kind, detail } }: Kind<Detail>,
  subjectId: string,
): Promise<Attempts<Detail>> {
  const rows = await db
    .selectFrom('decision as d')
    .innerJoin('accountName as p', 'p.id', 'd.preparedBy')
    .leftJoin('accountName as b', 'b.id', 'd.decidedBy')
    .select([
      'd.id',
      'd.contentHash',
      'd.proposedOutcome',
      'd.reason',
      'd.detail',
      'd.preparedBy',
      'p.displayName as preparedByName',
      'd.preparedAt',
      'd.outcome as ruling',
      'd.decisionReason as answerReason',
      'b.displayName as decidedByName',
      'd.decidedAt',
    ])
    .where('d.subjectKind', '=', kind)
    .where('d.subjectId', '=', subjectId)
    .orderBy('d.preparedAt', 'desc')
    .limit(20)
    .execute();
  const attempts = rows.map(({ ruling, ...row }) => {
    const attempt = { ...row, detail: detail.parse(row.detail) };
    return ruling === null ? { ...attempt, ruling } : { ...attempt, ruling };
  });
  return {
    waiting: attempts.find((attempt) => attempt.ruling === null),
    earlier: attempts.filter((attempt) => attempt.ruling !== null),
  };
}
