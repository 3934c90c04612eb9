import type { Work } from '#platform/work.ts';
import type { FormalFinding } from './formal-findings.model.ts';

export type FormalCheckDetail = {
  findings: readonly FormalFinding[];
  outcome: string;
  /** The end of the time to complete the proposal, if such was given. */
  completeBy: Date | null;
  checkedAt: Date;
};

/** The latest formal check of a proposal, if there is one that this person may see. */
export async function findFormalCheck(
  { db }: Work,
  proposalId: string,
): Promise<FormalCheckDetail | undefined> {
  return db
    .selectFrom('formalCheck')
    .select(['findings', 'outcome', 'completeBy', 'checkedAt'])
    .where('proposalId', '=', proposalId)
    .orderBy('checkedAt', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}
