import type { Work } from '#platform/work.ts';

export type InterestRow = {
  memberName: string;
  proposalTitle: string;
  reason: string;
  declaredAt: Date;
};

/** Who declared an interest in which proposal of a call, and why: for those who answer for the procedure. */
export const listInterests = ({ db, actor }: Work, callId: string): Promise<InterestRow[]> =>
  db
    .selectFrom('interest as i')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'i.tenant_id').onRef('a.id', '=', 'i.member_id'),
    )
    .innerJoin('proposal as p', (join) =>
      join.onRef('p.tenant_id', '=', 'i.tenant_id').onRef('p.id', '=', 'i.proposal_id'),
    )
    .select([
      'a.display_name as memberName',
      'p.title as proposalTitle',
      'i.reason',
      'i.declared_at as declaredAt',
    ])
    .where('i.tenant_id', '=', actor.tenantId)
    .where('i.call_id', '=', callId)
    .where('i.has_interest', '=', true)
    .orderBy('p.title')
    .orderBy('a.display_name')
    .execute();
