import type { Work } from '#platform/work.ts';
import type { RankDocument } from '../model/lot.ts';
import type { Ranking } from '../model/rank/rank.ts';
import type { ProposalResult } from '../model/recommend.ts';

export type Recommendation = {
  readonly callId: string;
  readonly document: RankDocument;
  readonly ranking: Ranking;
  readonly presentMembers: readonly string[];
  readonly quorum: number;
  readonly reason: string;
  readonly results: readonly (ProposalResult & { readonly providerId: string })[];
};

/** Freezes what the committee saw and what it made of it. None of this is ever changed again. */
export async function insertRecommendation(work: Work, recommendation: Recommendation): Promise<void> {
  const { db, actor, today } = work;
  const { callId, results } = recommendation;
  await db
    .insertInto('recommendation')
    .values({
      tenant_id: actor.tenantId,
      call_id: callId,
      ranking_input: JSON.stringify(recommendation.document),
      ranking: JSON.stringify(recommendation.ranking),
      present_members: [...recommendation.presentMembers],
      quorum: recommendation.quorum,
      reason: recommendation.reason,
      decided_on: today,
      recorded_by: actor.accountId as string,
    })
    .execute();
  await db
    .insertInto('proposal_result')
    .values(results.map((result) => ({ tenant_id: actor.tenantId, call_id: callId, ...resultRow(result) })))
    .execute();
  await setOutcomes(work, results);
}

const resultRow = (result: Recommendation['results'][number]) => ({
  proposal_id: result.proposalId,
  provider_id: result.providerId,
  position: result.position,
  points: result.points,
  rank: result.rank,
  spread: result.spread,
  cumulative_cents: result.cumulativeCents,
  cumulative_places: result.cumulativePlaces,
  ranked_as: result.rankedAs,
  outcome: result.outcome,
  reason: result.reason,
});

async function setOutcomes({ db, actor }: Work, results: Recommendation['results']): Promise<void> {
  for (const [outcome, group] of Map.groupBy(results, (result) => result.outcome)) {
    await db
      .updateTable('proposal')
      .set((eb) => ({ status: outcome, version: eb('version', '+', 1) }))
      .where('tenant_id', '=', actor.tenantId)
      .where(
        'id',
        'in',
        group.map(({ proposalId }) => proposalId),
      )
      .execute();
  }
}
