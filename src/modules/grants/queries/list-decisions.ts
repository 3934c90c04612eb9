import type { Work } from '#platform/work.ts';
import type { SubjectKind } from '../store/decisions.ts';

export type DecisionRow = {
  id: string;
  contentHash: string;
  proposedOutcome: string;
  reason: string;
  detail: unknown;
  preparedBy: string;
  preparedByName: string;
  preparedAt: Date;
  outcome: string | null;
  decisionReason: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
};

/** Every attempt to decide on one subject, the latest first; empty for those who may not see decisions. */
export const listDecisions = ({ db }: Work, kind: SubjectKind, subjectId: string): Promise<DecisionRow[]> =>
  db
    .selectFrom('decision as d')
    .innerJoin('account as p', 'p.id', 'd.preparedBy')
    .leftJoin('account as b', 'b.id', 'd.decidedBy')
    .select([
      'd.id',
      'd.contentHash',
      'd.proposedOutcome',
      'd.reason',
      'd.detail',
      'd.preparedBy',
      'p.displayName as preparedByName',
      'd.preparedAt',
      'd.outcome',
      'd.decisionReason',
      'b.displayName as decidedByName',
      'd.decidedAt',
    ])
    .where('d.subjectKind', '=', kind)
    .where('d.subjectId', '=', subjectId)
    .orderBy('d.preparedAt', 'desc')
    .limit(20)
    .execute();
