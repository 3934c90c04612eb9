import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../model/call.ts';
import type { MemberSitting } from '../model/interest.ts';

/** A call of the acting member's own committee, with the proposals that are in sight and what was said of them. */
export async function loadMemberSitting(
  { db, actor }: Work,
  callId: string,
): Promise<MemberSitting | undefined> {
  const call = await db
    .selectFrom('call')
    .select('status')
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', callId)
    .where('committee_id', '=', actor.organisationId)
    .executeTakeFirst();
  if (!call) return undefined;
  const proposals = await db
    .selectFrom('proposal as p')
    .leftJoin('interest as i', (join) =>
      join
        .onRef('i.tenant_id', '=', 'p.tenant_id')
        .onRef('i.proposal_id', '=', 'p.id')
        .on('i.member_id', '=', actor.accountId),
    )
    .select(['p.id', 'i.member_id as declaredBy'])
    .where('p.tenant_id', '=', actor.tenantId)
    .where('p.call_id', '=', callId)
    .execute();
  // Whoever said yes no longer sees the proposal, so a declaration that is seen here is a no.
  return {
    callStatus: call.status as CallStatus,
    visible: proposals.map(({ id }) => id),
    declaredFree: proposals.filter(({ declaredBy }) => declaredBy).map(({ id }) => id),
  };
}
