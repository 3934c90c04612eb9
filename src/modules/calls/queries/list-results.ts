import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { RankedProposal } from '../model/rank/rank.ts';
import type { ResultOutcome } from '../model/recommend.ts';
import type { ProposalStanding } from '../model/standings.ts';

/** What became of the proposals of a call, as it was decided and in the order of the ranking. */
export async function listResults({ db, actor }: Work, callId: string): Promise<ProposalStanding[]> {
  const rows = await db
    .selectFrom('proposal_result as r')
    .innerJoin('proposal as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.id', '=', 'r.proposal_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'r.tenant_id').onRef('o.id', '=', 'r.provider_id'),
    )
    .select([
      'p.id',
      'p.title',
      'o.name as providerName',
      'p.cost_cents as costCents',
      sql<number>`p.work_opportunity_places + p.municipal_places`.as('places'),
      'r.points',
      'r.rank',
      'r.spread',
      'r.cumulative_cents as cumulativeCents',
      'r.cumulative_places as cumulativePlaces',
      'r.ranked_as as rankedAs',
      'r.outcome',
      'r.reason',
    ])
    .where('r.tenant_id', '=', actor.tenantId)
    .where('r.call_id', '=', callId)
    .orderBy('r.position')
    .execute();
  return rows.map(({ outcome, reason, rankedAs, ...row }) => ({
    ...row,
    rankedAs: rankedAs as RankedProposal['outcome'],
    missing: [],
    decision: { outcome: outcome as ResultOutcome, reason },
  }));
}
