import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../call/call.model.ts';
import type { MemberSitting } from './interest.model.ts';

/** A call of the acting member's own committee, with the proposals that are in sight and what was said of them. */
export async function loadMemberSitting(
  { db, actor }: Work,
  callId: string,
): Promise<MemberSitting | undefined> {
  const call = await db
    .selectFrom('call')
    .select('status')
    .where('id', '=', callId)
    .where('selectingId', '=', actor.organisationId)
    .executeTakeFirst();
  if (!call) return undefined;
  const proposals = await db
    .selectFrom('proposal as p')
    .leftJoin('interest as i', (join) =>
      join.onRef('i.proposalId', '=', 'p.id').on('i.memberId', '=', actor.accountId),
    )
    .select(['p.id', 'i.memberId as declaredBy'])
    .where('p.callId', '=', callId)
    .execute();
  // Whoever said yes no longer sees the proposal, so a declaration that is seen here is a no.
  return {
    callStatus: call.status as CallStatus,
    visible: proposals.map(({ id }) => id),
    declaredFree: proposals.filter(({ declaredBy }) => declaredBy).map(({ id }) => id),
  };
}
