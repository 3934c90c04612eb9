import { sql } from 'kysely';
import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineDecision, type Ruling } from '#modules/decisions/index.ts';
import { nobody } from '#web/letter.ts';
import { requestAddress } from '../addresses.ts';
import { letterOfPayment } from '../letters.ts';
import { requestWords } from '../messages/request-words.ts';
import { checkCommitment } from '../model/check-commitment.ts';
import {
  fundsRequestProcedure,
  hashMonth,
  type RequestStatus,
  refuseBlocked,
} from '../model/funds-request.ts';
import { paymentPosting, payRequest } from '../model/pay.ts';
import { insertPayment, insertShares, updateRequest } from '../store.ts';
import { loadForCheck } from './load-for-check.ts';

const AFTER: Readonly<Record<Ruling, RequestStatus>> = {
  approved: 'paid',
  rejected: 'returned',
  returned: 'returned',
  lapsed: 'submitted',
};

/** Auszahlung: what was asked for a month is checked by one person and released by another. */
export const paymentDecision = defineDecision({
  kind: 'funds-request',
  objectKind: 'funds-request',
  detail: z.object({ commitmentId: z.string() }),
  /** Mittelabruf prüfen: the first of two people vouches for the calculation and names the commitment that bears it. */
  prepare: {
    name: 'payments.check-request',
    input: z.strictObject({
      id: z.uuid(),
      version: z.int(),
      commitmentId: z.uuid(),
      reason: z.string().trim().min(3).max(5000),
    }),
  },
  /** Auszahlung freigeben: the second of two people releases what the first checked, or returns it with a reason. */
  decide: { name: 'payments.release-payment', longestReason: 2000 },
  load: loadForCheck,
  version: ({ version }) => version,
  steps: {
    procedure: fundsRequestProcedure,
    statusOf: ({ status }) => status,
    move: (work, id, { ruling, reason }) => {
      const status = ruling ? AFTER[ruling] : 'checked';
      return updateRequest(work, id, {
        status,
        ...(status === 'returned' && { returnReason: reason as string }),
      });
    },
  },
  hash: ({ now, cashYear }) => hashMonth(now.input, now.output, cashYear),
  propose: ({ now, amountCents, commitments }, { commitmentId }) => {
    const blocked = refuseBlocked(now);
    if (blocked) return blocked;
    const { totalCents } = now.output;
    if (totalCents !== amountCents)
      return refused('calculation-outdated', { requested: amountCents, now: totalCents });
    const commitment = checkCommitment(commitments, commitmentId, amountCents);
    return commitment.refusal ? commitment : decided({ detail: { commitmentId } });
  },
  postings: (request, { detail }) =>
    request.commitments
      .filter(({ id }) => id === detail.commitmentId)
      .map((commitment) => paymentPosting(request, commitment)),
  effect: (request, decision, facts) => {
    const blocked = refuseBlocked(request.now);
    if (blocked) return blocked;
    const { commitmentId } = decision.detail;
    const commitment = checkCommitment(request.commitments, commitmentId, request.amountCents);
    if (commitment.refusal) return commitment;
    const { costs } = request.now.output;
    return decided({
      paid: payRequest({ request, decision, commitment: commitment.change, costs }, facts),
    });
  },
  write: async (work, { paid }) => {
    await insertShares(work, paid.shares);
    await insertPayment(work, paid.payment);
  },
  announces: {
    'payment-released': {
      payload: ({ id: fundsRequestId, subject: { providerId }, effect }) =>
        effect && { fundsRequestId, providerId },
      letter: letterOfPayment,
    },
    'funds-request-returned': {
      payload: ({ id: fundsRequestId, ruling }) =>
        AFTER[ruling] === 'returned' ? { fundsRequestId } : undefined,
      letter: nobody,
    },
  },
  alreadyPrepared: 'wrong-status',
  constraints: {
    open_change_blocks_payment: 'open-change-proposal',
    payment_adds_up: 'does-not-add-up',
    never_more_than_there_is: 'commitment-exhausted',
    payments_within_project: 'project-exhausted',
    never_above_the_whole: 'above-the-whole',
  },
  waiting: {
    word: () => requestWords.decision.kind,
    order: 20,
    href: requestAddress,
    from: sql`funds_request s join project_title j on j.id = s.project_id`,
    title: sql`j.title`,
    cents: sql`s.amount_cents`,
    subjects: { since: sql`s.submitted_at`, where: sql`s.status in ('submitted', 'checked')` },
  },
});

/** The commands of the first and of the second person. */
export const { prepare: checkRequest, decide: releasePayment } = paymentDecision;
