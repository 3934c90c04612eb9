import { sql } from 'kysely';
import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { decided } from '#kernel/decision.ts';
import { defineDecision, type Told, type Undecided } from '#modules/decisions/index.ts';
import type { Facts } from '#platform/commands/command.ts';
import { recoveryAddress } from '../addresses.ts';
import { letterOfDistrictRecovery, letterOfRecovery } from '../letters.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { hashRecovery, LEGAL_BASES, mayRecover, type RecoveryClaim } from '../model/recovery.ts';
import { listOpenRecounts, settleRecounts } from '../recount.store.ts';
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

type Demanded = { readonly recovery: NewRecovery; readonly isWhole: boolean };
const demandTold = ({ id: claimId, subject: { granteeId }, effect }: Told<PaymentForRecovery, Demanded>) =>
  effect && { claimId, granteeId };

/** Rückforderung: what was paid wrongly, or too much of, is demanded back. It is not there before it has come in. */
export const recoveryDecision = defineDecision({
  kind: 'recovery',
  objectKind: 'claim',
  detail: z.object(claim),
  /** Rückforderung vorbereiten: the first of two people says how much is demanded back, on which ground, until when. */
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
  /** Zurückfordern: the second of two people demands back what the first prepared, or returns it with a reason. */
  decide: { name: 'payments.decide-recovery', longestReason: 2000 },
  load: loadForRecovery,
  hash: (payment, claim) => hashRecovery(payment, claim),
  propose: (payment, { amountCents, legalBasis, dueOn }, { today }) => {
    const detail = { amountCents, legalBasis, dueOn };
    const may = mayRecover(payment, detail, today);
    return may.refusal ? may : decided({ detail });
  },
  postings: ({ demandLine, grantId }, { detail: { amountCents }, reason }) =>
    demandLine
      ? [{ rule: 'demand', budgetLineId: demandLine.id, grantId, amountCents, reason: reason.slice(0, 500) }]
      : [],
  effect: (payment, decision, facts) => {
    const may = mayRecover(payment, decision.detail, facts.today);
    return may.refusal
      ? may
      : decided({
          recovery: demandOf(payment, decision, facts),
          isWhole: payment.tooMuchCents > 0 && decision.detail.amountCents >= payment.tooMuchCents,
        });
  },
  write: async (work, { recovery, isWhole }) => {
    await insertRecovery(work, recovery);
    // Once all that was too much is demanded back, nothing is left to be reckoned again.
    if (isWhole) await settleRecounts(work, await listOpenRecounts(work, recovery.grantId));
  },
  announces: {
    'recovery-claimed': { payload: demandTold, letter: letterOfRecovery },
    'district-recovery-claimed': { payload: demandTold, letter: letterOfDistrictRecovery },
  },
  alreadyPrepared: 'recovery-prepared',
  constraints: { recovery_adds_up: 'above-paid' },
  waiting: {
    word: () => recoveryWords.kind,
    order: 40,
    href: recoveryAddress,
    from: sql`claim s join organisation_name o on o.id = s.grantee_id`,
    title: sql`o.name || ', ' || to_char(s.starts_on, 'MM/YYYY')`,
    cents: sql`(d.detail ->> 'amountCents')::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareRecovery, decide: decideRecovery } = recoveryDecision;

/** The demand that its grantee reads. */
function demandOf(
  { claimId, paymentId, grantId, grantorId, granteeId, tooMuchCents }: PaymentForRecovery,
  { id: decisionId, reason, detail }: Undecided<RecoveryClaim>,
  { newId, today }: Facts,
): NewRecovery {
  if (!paymentId) throw new Error(`claim ${claimId} is paid without a payment`);
  return {
    ...detail,
    id: newId(),
    ...{ paymentId, claimId, grantId, grantorId, granteeId, decisionId, reason },
    demandedOn: today,
    differenceCents: Math.min(detail.amountCents, tooMuchCents),
  };
}
