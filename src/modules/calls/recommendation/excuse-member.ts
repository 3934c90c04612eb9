import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { loadCall } from '../call/calls.store.ts';
import { findCall } from '../call/find-call.ts';
import { insertExcuse, lockScoring } from '../scoring/committee.store.ts';
import { getLot } from './get-lot.ts';
import { missingJudges } from './model/lot.ts';

/** Entschuldigen: a member who cannot score, so that the others need not wait. Whoever has scored all cannot be left out. */
export const excuseMember = defineCommand({
  name: 'calls.excuse-member',
  permission: 'calls.excuse-member',
  input: z.strictObject({ id: z.uuid(), memberId: z.uuid(), reason: z.string().trim().min(3).max(1000) }),
  load: async (work, { id }) => {
    await lockScoring(work, id, 'exclusive');
    const state = await loadCall(work, id);
    const call = await findCall(work, id);
    return state && call && { call, lot: await getLot(work, call) };
  },
  decide: ({ call, lot }, { memberId, reason }) => {
    if (call.status !== 'scoring') return refused('not-in-scoring', { status: call.status });
    if (!lot.judges.includes(memberId)) return refused('not-a-member');
    const isWaitedFor = lot.proposals.some((proposal) => missingJudges(lot, proposal).includes(memberId));
    if (!isWaitedFor) return refused('member-has-scored');
    return decided({ callId: call.id, memberId, reason });
  },
  save: insertExcuse,
  trace: (excuse) => ({ objectKind: 'call', objectId: excuse.callId, payload: excuse }),
  answer: ({ callId }) => ({ id: callId }),
});
