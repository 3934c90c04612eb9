import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import { bodiesOf } from '../call/calls.store.ts';
import type { RankDocument } from './model/lot.ts';
import type { Ranking } from './model/rank/rank.ts';
import type { ReceiptDocument } from './model/receipt.ts';
import type { ProposalResult } from './model/recommend.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'recommendation.rankingInput': RankDocument | ReceiptDocument;
    'recommendation.ranking': Ranking;
  }
}

type Recommendation = {
  readonly callId: string;
  readonly document: RankDocument | ReceiptDocument;
  readonly ranking: Ranking;
  readonly presentMembers: readonly string[];
  readonly quorum: number;
  readonly reason: string;
  readonly results: readonly (ProposalResult & { readonly bidderId: string })[];
};

/** Freezes what the committee saw and what it made of it. None of this is ever changed again. */
export async function insertRecommendation(
  work: SignedInWork,
  recommendation: Recommendation,
): Promise<void> {
  const { db, actor, today } = work;
  const { callId, results } = recommendation;
  await db
    .insertInto('recommendation')
    .values({
      callId,
      ...bodiesOf(work, callId),
      rankingInput: json(recommendation.document),
      ranking: json(recommendation.ranking),
      presentMembers: [...recommendation.presentMembers],
      quorum: recommendation.quorum,
      reason: recommendation.reason,
      decidedOn: today,
      recordedBy: actor.accountId,
    })
    .execute();
  await db
    .insertInto('proposalResult')
    .values(results.map((result) => ({ callId, ...bodiesOf(work, callId), ...resultRow(result) })))
    .execute();
  await setOutcomes(work, results);
}

const resultRow = (result: Recommendation['results'][number]) => ({
  proposalId: result.proposalId,
  bidderId: result.bidderId,
  position: result.position,
  points: result.points,
  rank: result.rank,
  spread: result.spread,
  cumulativeCents: result.cumulativeCents,
  cumulativePlaces: result.cumulativePlaces,
  rankedAs: result.rankedAs,
  outcome: result.outcome,
  reason: result.reason,
});

async function setOutcomes({ db }: Work, results: Recommendation['results']): Promise<void> {
  for (const [outcome, group] of Map.groupBy(results, (result) => result.outcome)) {
    await db
      .updateTable('proposal')
      .set((eb) => ({ status: outcome, version: eb('version', '+', 1) }))
      .where(
        'id',
        'in',
        group.map(({ proposalId }) => proposalId),
      )
      .execute();
  }
}
