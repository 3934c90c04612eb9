import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { prepareDecision } from '#modules/grants/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { checkCommitment } from '../model/check-commitment.ts';
import { hashMonth, moveRequest, refuseBlocked } from '../model/funds-request.ts';
import { updateRequest } from '../store.ts';
import { loadForCheck } from './load-for-check.ts';

/** Mittelabruf prüfen: the first of two people vouches for the calculation and names the commitment that bears it. */
export const checkRequest = defineCommand({
  name: 'payments.check-request',
  permission: 'payments.check-request',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    commitmentId: z.uuid(),
    reason: z.string().trim().min(3).max(5000),
  }),
  load: (work, { id }) => loadForCheck(work, id),
  version: ({ version }) => version,
  decide: (request, { commitmentId, reason }, { newId }) => {
    const move = moveRequest('payments.check-request', request.status);
    if (move.refusal) return move;
    const blocked = refuseBlocked(request.now);
    if (blocked) return blocked;
    if (request.now.output.totalCents !== request.amountCents)
      return refused('calculation-outdated', {
        requested: request.amountCents,
        now: request.now.output.totalCents,
      });
    const commitment = checkCommitment(request.commitments, commitmentId, request.amountCents);
    if (commitment.refusal) return commitment;
    return decided({
      id: newId(),
      requestId: request.id,
      contentHash: hashMonth(request.now.input, request.now.output),
      proposedOutcome: 'approve' as const,
      reason,
      detail: { commitmentId },
    });
  },
  save: async (work, { requestId, ...decision }) => {
    await prepareDecision(work, { ...decision, subjectKind: 'funds-request', subjectId: requestId });
    await updateRequest(work, requestId, { status: 'checked' });
  },
  trace: ({ requestId, ...decision }) => ({
    objectKind: 'funds-request',
    objectId: requestId,
    payload: decision,
  }),
  answer: ({ requestId }) => ({ id: requestId }),
  constraints: { one_open_decision: 'wrong-status' },
});
