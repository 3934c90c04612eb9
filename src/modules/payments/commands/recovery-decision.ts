import { sql } from 'kysely';
import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { decided } from '#kernel/decision.ts';
import { defineDecision, type Undecided } from '#modules/decisions/index.ts';
import type { Facts } from '#platform/commands/command.ts';
import { recoveryAddress } from '../addresses.ts';
import { letterOfRecovery } from '../letters.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import {
  hashRecovery,
  LEGAL_BASES,
  mayRecover,
  type RecoveryClaim,
  recoveryPosting,
} from '../model/recovery.ts';
import {
  insertRecovery,
  loadForRecovery,
  type NewRecovery,
  type PaymentForRecovery,
} from '../recovery.store.ts';

const claim = {
  amountCents: z.int().min(1).max(100_000_000_000_000),
  legalBasis: z.enum(LEGAL_BASES),
  dueOn: z.string().refine(isIsoDate, { error: 'no-such-day' }),
};

/** Rückforderung: what was paid wrongly, or too much of, is claimed back. */
export const recoveryDecision = defineDecision({
  kind: 'recovery',
  objectKind: 'funds-request',
  detail: z.object(claim),
  /** Rückforderung vorbereiten: the first of two people says how much is claimed back, on which ground, until when. */
  prepare: {
    name: 'payments.prepare-recovery',
    input: z.strictObject({
      id: z.uuid(),
      amountCents: claim.amountCents,
      legalBasis: claim.legalBasis,
      reason: z.string().trim().min(3).max(5000),
      dueOn: claim.dueOn,
    }),
  },
  /** Zurückfordern: the second of two people claims back what the first prepared, or returns it with a reason. */
  decide: { name: 'payments.decide-recovery', longestReason: 2000 },
  load: loadForRecovery,
  hash: (payment, claim) => hashRecovery(payment, claim),
  propose: (payment, { amountCents, legalBasis, dueOn }, { today }) => {
    const detail = { amountCents, legalBasis, dueOn };
    const may = mayRecover(payment, detail, today);
    return may.refusal ? may : decided({ detail });
  },
  postings: (payment, { detail, reason }) => {
    const posting = recoveryPosting(payment, detail.amountCents, reason);
    return posting ? [posting] : [];
  },
  effect: (payment, decision, facts) => {
    const may = mayRecover(payment, decision.detail, facts.today);
    return may.refusal ? may : decided({ recovery: claimOf(payment, decision, facts) });
  },
  write: (work, { recovery }) => insertRecovery(work, recovery),
  announces: {
    'recovery-claimed': {
      payload: ({ id: fundsRequestId, subject: { providerId }, effect }) =>
        effect && { fundsRequestId, providerId },
      letter: letterOfRecovery,
    },
  },
  alreadyPrepared: 'recovery-prepared',
  constraints: {
    correction_within_the_old: 'above-paid',
    recovery_adds_up: 'does-not-add-up',
  },
  waiting: {
    word: () => recoveryWords.kind,
    order: 40,
    href: recoveryAddress,
    from: sql`funds_request s join project_title j on j.id = s.project_id`,
    title: sql`j.title`,
    cents: sql`(d.detail ->> 'amountCents')::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareRecovery, decide: decideRecovery } = recoveryDecision;

/** The claim that its provider reads. */
function claimOf(
  { requestId, paymentId, districtId, providerId }: PaymentForRecovery,
  { id: decisionId, reason, detail }: Undecided<RecoveryClaim>,
  { newId, today }: Facts,
): NewRecovery {
  if (!paymentId) throw new Error(`request ${requestId} is paid without a payment`);
  return {
    ...detail,
    id: newId(),
    ...{ paymentId, requestId, districtId, providerId, decisionId, reason },
    recoveredOn: today,
  };
}
