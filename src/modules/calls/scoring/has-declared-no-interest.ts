import type { Work } from '#platform/work.ts';

/** Tells whether the acting member has said to have no interest in a proposal that is in their sight. */
export async function hasDeclaredNoInterest({ db, actor }: Work, proposalId: string): Promise<boolean> {
  const row = await db
    .selectFrom('interest')
    .select('memberId')
    .where('proposalId', '=', proposalId)
    .where('memberId', '=', actor.accountId)
    .where('hasInterest', '=', false)
    .executeTakeFirst();
  return row !== undefined;
}
