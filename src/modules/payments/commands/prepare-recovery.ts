import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { prepareDecision } from '#modules/grants/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { hashRecovery, LEGAL_BASES, mayRecover } from '../model/recovery.ts';
import { loadForRecovery } from '../recovery.store.ts';

/** Rückforderung vorbereiten: the first of two people says how much is claimed back, on which ground, until when. */
export const prepareRecovery = defineCommand({
  name: 'payments.prepare-recovery',
  permission: 'payments.prepare-recovery',
  input: z.strictObject({
    id: z.uuid(),
    amountCents: z.int().min(1).max(100_000_000_000_000),
    legalBasis: z.enum(LEGAL_BASES),
    reason: z.string().trim().min(3).max(5000),
    dueOn: z.string().refine(isIsoDate, { error: 'no-such-day' }),
  }),
  load: (work, { id }) => loadForRecovery(work, id),
  decide: (payment, { amountCents, legalBasis, dueOn, reason }, { newId, today }) => {
    const claim = { amountCents, legalBasis, dueOn };
    if (payment.prepared) return refused('recovery-prepared');
    const may = mayRecover(payment, claim, today);
    if (may.refusal) return may;
    return decided({
      id: newId(),
      subjectKind: 'recovery' as const,
      subjectId: payment.requestId,
      contentHash: hashRecovery(payment, claim),
      proposedOutcome: 'approve' as const,
      reason,
      detail: claim,
    });
  },
  save: prepareDecision,
  trace: (decision) => ({ objectKind: 'funds-request', objectId: decision.subjectId, payload: decision }),
  answer: ({ subjectId }) => ({ id: subjectId }),
  constraints: { one_open_decision: 'recovery-prepared' },
});
