import { sql } from 'kysely';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { nobody } from '#web/letter.ts';
import { selectionAddress } from '../addresses.ts';
import { moveCall } from '../call/call.model.ts';
import { updateCall } from '../call/calls.store.ts';
import { hasMembers, isScored } from '../call/selection.model.ts';
import type { LotDetail } from '../recommendation/get-lot.ts';
import { insertRecommendation } from '../recommendation/recommendations.store.ts';
import { type CallToSelect, loadCallToSelect } from './load-call-to-select.ts';
import { selectionWords } from './selection.messages.ts';
import { type SelectionSheet, selectByPoints, selectByReceipt } from './selection.model.ts';

const reason = z.string().trim().min(3).max(2000);
const sheet = {
  points: z.record(z.uuid(), z.record(z.uuid(), z.int().min(0).max(1000))).default({}),
  reasons: z.record(z.uuid(), reason).default({}),
  decisions: z
    .record(
      z.uuid(),
      z.strictObject({ outcome: z.enum(['recommended', 'reserve', 'not-recommended']), reason }),
    )
    .default({}),
};
const detail = z.object(sheet);

const select = (call: CallToSelect, given: SelectionSheet) => {
  if (hasMembers(call.state.selection)) return refused('has-members');
  if (call.unchecked > 0) return refused('checks-open', { count: call.unchecked });
  return isScored(call.state.selection) ? selectByPoints(call.lot, given) : selectByReceipt(call.lot);
};

/** Returns what two people agree on besides the sheet: another proposal, price or scheme makes it lapse. */
const contentOf = ({ budgetCents, placesWanted, minimumPoints, most, criteria, proposals }: LotDetail) => ({
  ...{ budgetCents, placesWanted, minimumPoints, most, criteria },
  proposals: proposals.map(({ id, costCents, places, submittedAt }) => ({
    ...{ id, costCents, places },
    submittedAt: submittedAt?.toISOString() ?? null,
  })),
});

/** Auswahl durch die Behörde: two people of the authority agree on points and reasons, or on the order of receipt. */
export const selectionDecision = defineDecision({
  kind: 'selection',
  objectKind: 'call',
  detail,
  /** Auswahl vorbereiten: the first gives points by the criteria of the call, to each proposal with a reason. */
  prepare: {
    name: 'calls.prepare-selection',
    input: z.strictObject({ id: z.uuid(), ...sheet, reason: z.string().trim().min(3).max(5000) }),
  },
  /** Auswahl treffen: the second agrees, and every proposal has its result. */
  decide: { name: 'calls.decide-selection' },
  load: loadCallToSelect,
  judge: ({ lot, state }, { points, reasons }) =>
    isScored(state.selection)
      ? lot.proposals.flatMap(({ id }) => [
          ...(reasons[id] ? [] : [{ path: `reasons.${id}`, code: 'required', facts: {} }]),
          ...lot.criteria.flatMap(({ id: criterion, maximumPoints: maximum }) => {
            const path = `points.${id}.${criterion}`;
            const given = points[id]?.[criterion];
            if (given === undefined) return [{ path, code: 'required', facts: {} }];
            return given > maximum ? [{ path, code: 'too-large', facts: { maximum } }] : [];
          }),
        ])
      : [],
  propose: (call, { points, reasons, decisions }, { now }) => {
    const move = moveCall('calls.record-recommendation', call.state, now);
    if (move.refusal) return move;
    const selected = select(call, { points, reasons, decisions });
    return selected.refusal ? selected : decided({ detail: { points, reasons, decisions } });
  },
  hash: ({ id, lot }, given) => contentHash({ id, lot: contentOf(lot), given }),
  effect: (call, prepared, { actor, now }) => {
    const move = moveCall('calls.record-recommendation', call.state, now);
    if (move.refusal) return move;
    const selected = select(call, prepared.detail);
    if (selected.refusal) return selected;
    const { results, ...rest } = selected.change;
    const bidderOf = new Map(call.lot.proposals.map(({ id, bidderId }) => [id, bidderId]));
    return decided({
      ...rest,
      status: move.change,
      callId: call.id,
      presentMembers: [prepared.preparedBy, actor.accountId as string],
      quorum: 2,
      reason: prepared.reason,
      results: results.map((result) => ({ ...result, bidderId: bidderOf.get(result.proposalId) as string })),
    });
  },
  write: async (work, { status, ...recommendation }) => {
    await insertRecommendation(work, recommendation);
    await updateCall(work, recommendation.callId, { status });
  },
  announces: {
    'selection-made': { payload: ({ effect }) => effect && { callId: effect.callId }, letter: nobody },
  },
  constraints: { recommendation_pkey: 'wrong-status' },
  waiting: {
    word: () => selectionWords.kind,
    order: 65,
    href: selectionAddress,
    from: sql`call s`,
    title: sql`s.title`,
    cents: sql`s.budget_cents`,
  },
});
