import type { Work } from '#platform/work.ts';

/** Whether the acting member has said to have no interest in a proposal that is in their sight. */
export async function hasDeclaredNoInterest({ db, actor }: Work, proposalId: string): Promise<boolean> {
  const row = await db
    .selectFrom('interest')
    .select('member_id')
    .where('tenant_id', '=', actor.tenantId)
    .where('proposal_id', '=', proposalId)
    .where('member_id', '=', actor.accountId)
    .where('has_interest', '=', false)
    .executeTakeFirst();
  return row !== undefined;
}
