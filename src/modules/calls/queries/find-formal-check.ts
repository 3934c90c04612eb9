import type { Work } from '#platform/work.ts';
import type { FormalFinding } from '../model/formal-findings.ts';

export type FormalCheckDetail = {
  findings: FormalFinding[];
  outcome: string;
  /** The end of the time to complete the proposal, if such was given. */
  completeBy: Date | null;
  checkedAt: Date;
};

/** The latest formal check of a proposal, if there is one that this person may see. */
export async function findFormalCheck(
  { db, actor }: Work,
  proposalId: string,
): Promise<FormalCheckDetail | undefined> {
  const row = await db
    .selectFrom('formal_check')
    .select(['findings', 'outcome', 'complete_by as completeBy', 'checked_at as checkedAt'])
    .where('tenant_id', '=', actor.tenantId)
    .where('proposal_id', '=', proposalId)
    .orderBy('checked_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, findings: row.findings as unknown as FormalFinding[] };
}
