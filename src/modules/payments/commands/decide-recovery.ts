import { z } from 'zod';
import { type Decision, decided } from '#kernel/decision.ts';
import { decideByAnother, type FourEyesRefusal, type OpenDecision, type Ruling } from '#kernel/four-eyes.ts';
import { type NewEntry, postEntry } from '#modules/funding/index.ts';
import { closeDecision } from '#modules/grants/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand, type Facts } from '#platform/commands/command.ts';
import { hashRecovery, mayRecover, type RecoveryClaim, type RecoveryRefusal } from '../model/recovery.ts';
import {
  insertRecovery,
  loadForRecovery,
  type NewRecovery,
  type PaymentForRecovery,
} from '../recovery.store.ts';

type Recovered = { readonly entry: NewEntry; readonly recovery: NewRecovery };
type Ruled = {
  readonly requestId: string;
  readonly decisionId: string;
  readonly ruling: Ruling;
  readonly reason: string | undefined;
  readonly recovered: Recovered | undefined;
};

/** Zurückfordern: the second of two people claims back what the first prepared, or returns it with a reason. */
export const decideRecovery = defineCommand({
  name: 'payments.decide-recovery',
  permission: 'payments.decide-recovery',
  input: z
    .strictObject({
      id: z.uuid(),
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
  load: (work, { id }) => loadForRecovery(work, id),
  decide: (payment, { verdict, reason }, facts): Decision<Ruled, FourEyesRefusal | RecoveryRefusal> => {
    const claim = payment.prepared?.detail as RecoveryClaim;
    const contentHash = payment.prepared ? hashRecovery(payment, claim) : '';
    const ruled = decideByAnother(payment.prepared, { by: facts.actor.accountId, verdict, contentHash });
    if (ruled.refusal) return ruled;

    const { decision, ruling } = ruled.change;
    const change = { requestId: payment.requestId, decisionId: decision.id, ruling, reason };
    if (ruling !== 'approved') return decided({ ...change, recovered: undefined });
    const may = mayRecover(payment, claim, facts.today);
    return may.refusal ? may : decided({ ...change, recovered: recover(payment, decision, facts) });
  },
  save: async (work, { decisionId, ruling, reason, recovered }) => {
    await closeDecision(work, { id: decisionId, ruling, reason });
    if (!recovered) return;
    await postEntry(work, recovered.entry);
    await insertRecovery(work, recovered.recovery);
  },
  trace: ({ requestId, ruling, reason, recovered }) => ({
    objectKind: 'funds-request',
    objectId: requestId,
    payload: { ruling, reason, recovered },
  }),
  announce: ({ requestId, recovered }) =>
    recovered
      ? [
          {
            event: 'recovery-claimed',
            payload: { fundsRequestId: requestId, providerId: recovered.recovery.providerId },
          },
        ]
      : [],
  answer: ({ requestId, ruling }) => ({ id: requestId, ruling }),
  constraints: {
    correction_within_the_old: 'above-paid',
    recovery_adds_up: 'does-not-add-up',
  },
});

/** Everything that a recovery writes: the booking that takes the payment back, and the claim that its provider reads. */
function recover(
  { requestId, paymentId, entry, districtId, providerId }: PaymentForRecovery,
  { id: decisionId, preparedBy, reason, detail }: OpenDecision,
  { newId, today }: Facts,
): Recovered {
  if (!entry || !paymentId) throw new Error(`request ${requestId} is paid without a payment`);
  const ledgerEntryId = newId();
  const claim = detail as RecoveryClaim;
  return {
    entry: {
      id: ledgerEntryId,
      kind: 'recover',
      budgetLineId: entry.budgetLineId,
      commitmentId: entry.commitmentId ?? undefined,
      correctsId: entry.id,
      amountCents: claim.amountCents,
      reason: reason.slice(0, 500),
      bookedOn: today,
      preparedBy,
    },
    recovery: {
      ...claim,
      id: newId(),
      paymentId,
      requestId,
      districtId,
      providerId,
      decisionId,
      ledgerEntryId,
      reason,
      recoveredOn: today,
    },
  };
}
