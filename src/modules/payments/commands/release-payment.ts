import { z } from 'zod';
import { type Decision, decided, type Refusal, refused } from '#kernel/decision.ts';
import { decideByAnother, type Ruling } from '#kernel/four-eyes.ts';
import { postEntry } from '#modules/funding/index.ts';
import { closeDecision } from '#modules/grants/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { checkCommitment } from '../model/check-commitment.ts';
import { hashMonth, moveRequest, type RequestStatus, refuseBlocked } from '../model/funds-request.ts';
import { type Paid, payRequest } from '../model/pay.ts';
import { insertPayment, insertShares, updateRequest } from '../store.ts';
import { loadForCheck } from './load-for-check.ts';
import { paymentConstraints } from './payment-constraints.ts';

/** A check prepares payments alone: a request is never rejected, but returned with a reason. */
type RequestRuling = Exclude<Ruling, 'rejected'>;

type Ruled = {
  readonly requestId: string;
  readonly decisionId: string;
  readonly ruling: RequestRuling;
  readonly reason: string | undefined;
  readonly paid: Paid | undefined;
};

const AFTER: Readonly<Record<RequestRuling, RequestStatus>> = {
  approved: 'paid',
  returned: 'returned',
  lapsed: 'submitted',
};

/** Auszahlung freigeben: the second of two people releases what the first checked, or returns it with a reason. */
export const releasePayment = defineCommand({
  name: 'payments.release-payment',
  permission: 'payments.release-payment',
  input: z
    .strictObject({
      id: z.uuid(),
      version: z.int(),
      verdict: z.enum(['agree', 'return']),
      reason: z.string().trim().min(3).max(2000).optional(),
    })
    .refine(
      ...acrossFields<{ verdict: string; reason?: string | undefined }>(
        ['reason', 'verdict'],
        'needs-reason',
        ({ verdict, reason }) => verdict === 'agree' || reason !== undefined,
      ),
    ),
  load: (work, { id }) => loadForCheck(work, id),
  version: ({ version }) => version,
  decide: (request, { verdict, reason }, facts): Decision<Ruled, Refusal['code']> => {
    const move = moveRequest('payments.release-payment', request.status);
    if (move.refusal) return move;
    const contentHash = hashMonth(request.now.input, request.now.output);
    const ruled = decideByAnother(request.prepared, { by: facts.actor.accountId, verdict, contentHash });
    if (ruled.refusal) return ruled;

    const { decision, ruling } = ruled.change;
    if (ruling === 'rejected') return refused('not-prepared');
    const change = { requestId: request.id, decisionId: decision.id, ruling, reason };
    if (ruling !== 'approved') return decided({ ...change, paid: undefined });
    const blocked = refuseBlocked(request.now);
    if (blocked) return blocked;
    const { commitmentId } = decision.detail as { commitmentId: string };
    const commitment = checkCommitment(request.commitments, commitmentId, request.amountCents);
    if (commitment.refusal) return commitment;
    const { costs } = request.now.output;
    return decided({
      ...change,
      paid: payRequest({ request, decision, commitment: commitment.change, costs }, facts),
    });
  },
  save: async (work, { requestId, decisionId, ruling, reason, paid }) => {
    await closeDecision(work, { id: decisionId, ruling, reason });
    const status = AFTER[ruling];
    await updateRequest(work, requestId, {
      status,
      ...(status === 'returned' && { returnReason: reason as string }),
    });
    if (!paid) return;
    await postEntry(work, paid.entry);
    await insertShares(work, paid.shares);
    await insertPayment(work, paid.payment);
  },
  trace: ({ requestId, ruling, reason, paid }) => ({
    objectKind: 'funds-request',
    objectId: requestId,
    payload: { ruling, reason, paid },
  }),
  announce: ({ requestId, ruling, paid }) => [
    ...(paid
      ? [
          {
            event: 'payment-released',
            payload: { fundsRequestId: requestId, providerId: paid.payment.providerId },
          },
        ]
      : []),
    ...(AFTER[ruling] === 'returned'
      ? [{ event: 'funds-request-returned', payload: { fundsRequestId: requestId } }]
      : []),
  ],
  answer: ({ requestId, ruling }) => ({ id: requestId, ruling }),
  constraints: paymentConstraints,
});
