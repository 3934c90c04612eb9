import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveCall } from '../call/call.model.ts';
import { loadCall, updateCall } from '../call/calls.store.ts';
import { findCall } from '../call/find-call.ts';
import { lockScoring } from '../scoring/committee.store.ts';
import { getLot } from './get-lot.ts';
import { rankDocument, rankLot } from './model/lot.ts';
import { recommend } from './model/recommend.ts';
import { seal } from './model/seal.ts';
import { insertRecommendation } from './recommendations.store.ts';

const decision = z.strictObject({
  outcome: z.enum(['recommended', 'reserve', 'not-recommended']),
  reason: z.string().trim().min(3).max(2000),
});

/** Empfehlung festhalten: what the committee decided, who was present and why, frozen with the ranking it saw. */
export const recordRecommendation = defineCommand({
  name: 'calls.record-recommendation',
  permission: 'calls.record-recommendation',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    /** The seal of the ranking that lay before the committee. */
    seal: z.string().max(100),
    presentMembers: z.array(z.uuid()).min(1).max(200),
    reason: z.string().trim().min(3).max(5000),
    decisions: z.record(z.uuid(), decision).default({}),
  }),
  load: async (work, { id }) => {
    await lockScoring(work, id, 'exclusive');
    const state = await loadCall(work, id);
    const call = await findCall(work, id);
    return (
      state && call && { state, unchecked: call.unchecked, unit: call.unit, lot: await getLot(work, call) }
    );
  },
  version: ({ state }) => state.version,
  decide: ({ state, unchecked, unit, lot }, input, { now }) => {
    if (!state.rules) return refused('no-members');
    const move = moveCall('calls.record-recommendation', state, now);
    if (move.refusal) return move;
    if (unchecked > 0) return refused('checks-open', { count: unchecked });
    const document = rankDocument(lot);
    if (seal(document) !== input.seal) return refused('ranking-changed');
    const ranking = rankLot(document);
    const members = lot.members.map(({ id }) => id);
    const recommendation = recommend({ document, ranking, members, rules: state.rules }, input);
    if (recommendation.refusal) {
      const { code, facts } = recommendation.refusal;
      return refused(code, { ...facts, unit });
    }
    const { quorum, results } = recommendation.change;
    const providerOf = new Map(lot.proposals.map(({ id, bidderId }) => [id, bidderId]));
    return decided({
      status: move.change,
      callId: state.id,
      document,
      ranking,
      presentMembers: [...new Set(input.presentMembers)],
      quorum,
      reason: input.reason,
      results: results.map((result) => ({
        ...result,
        bidderId: providerOf.get(result.proposalId) as string,
      })),
    });
  },
  save: async (work, { status, ...recommendation }) => {
    await insertRecommendation(work, recommendation);
    await updateCall(work, recommendation.callId, { status });
  },
  trace: ({ callId, presentMembers, quorum, reason, results }) => ({
    objectKind: 'call',
    objectId: callId,
    payload: { presentMembers, quorum, reason, results },
  }),
  announce: ({ callId }) => [{ event: 'recommendation-recorded', payload: { callId } }],
  answer: ({ callId }) => ({ id: callId }),
  constraints: { recommendation_pkey: 'wrong-status' },
});
