import type { Work } from '#platform/work.ts';

export type InterestRow = {
  memberName: string;
  proposalTitle: string;
  reason: string;
  declaredAt: Date;
};

/** Lists who declared an interest in which proposal of a call, and why: for those who answer for the procedure. */
export const listInterests = ({ db }: Work, callId: string): Promise<InterestRow[]> =>
  db
    .selectFrom('interest as i')
    .innerJoin('accountName as a', 'a.id', 'i.memberId')
    .innerJoin('proposal as p', 'p.id', 'i.proposalId')
    .select(['a.displayName as memberName', 'p.title as proposalTitle', 'i.reason', 'i.declaredAt'])
    .where('i.callId', '=', callId)
    .where('i.hasInterest', '=', true)
    .orderBy('p.title')
    .orderBy('a.displayName')
    .execute();
