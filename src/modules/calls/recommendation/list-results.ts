import type { Work } from '#platform/work.ts';
import type { CallDetail } from '../call/find-call.ts';
import { promisedIn } from './get-lot.ts';
import type { RankedProposal } from './model/rank/rank.ts';
import type { ResultOutcome } from './model/recommend.ts';
import type { ProposalStanding } from './model/standings.ts';

/** Lists the results of the proposals of a call, as it was decided and in the order of the ranking. */
export async function listResults(
  { db }: Work,
  { id: callId, unit }: Pick<CallDetail, 'id' | 'unit'>,
): Promise<ProposalStanding[]> {
  const rows = await db
    .selectFrom('proposalResult as r')
    .innerJoin('proposal as p', 'p.id', 'r.proposalId')
    .innerJoin('organisationName as o', 'o.id', 'r.bidderId')
    .select([
      'p.id',
      'p.title',
      'o.name as bidderName',
      'p.costCents',
      promisedIn(unit).as('places'),
      'r.points',
      'r.rank',
      'r.spread',
      'r.cumulativeCents',
      'r.cumulativePlaces',
      'r.rankedAs',
      'r.outcome',
      'r.reason',
    ])
    .where('r.callId', '=', callId)
    .orderBy('r.position')
    .execute();
  return rows.map(({ outcome, reason, rankedAs, ...row }) => ({
    ...row,
    rankedAs: rankedAs as RankedProposal['outcome'],
    missing: [],
    decision: { outcome: outcome as ResultOutcome, reason },
  }));
}
