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
export const listDecisions = (
  { db, actor }: Work,
  kind: SubjectKind,
  subjectId: string,
): Promise<DecisionRow[]> =>
  db
    .selectFrom('decision as d')
    .innerJoin('account as p', (join) =>
      join.onRef('p.tenant_id', '=', 'd.tenant_id').onRef('p.id', '=', 'd.prepared_by'),
    )
    .leftJoin('account as b', (join) =>
      join.onRef('b.tenant_id', '=', 'd.tenant_id').onRef('b.id', '=', 'd.decided_by'),
    )
    .select([
      'd.id',
      'd.content_hash as contentHash',
      'd.proposed_outcome as proposedOutcome',
      'd.reason',
      'd.detail',
      'd.prepared_by as preparedBy',
      'p.display_name as preparedByName',
      'd.prepared_at as preparedAt',
      'd.outcome',
      'd.decision_reason as decisionReason',
      'b.display_name as decidedByName',
      'd.decided_at as decidedAt',
    ])
    .where('d.tenant_id', '=', actor.tenantId)
    .where('d.subject_kind', '=', kind)
    .where('d.subject_id', '=', subjectId)
    .orderBy('d.prepared_at', 'desc')
    .limit(20)
    .execute();
