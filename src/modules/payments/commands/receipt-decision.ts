import { sql } from 'kysely';
import { z } from 'zod';
import { yearOf } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { decided, type Refusal, refused } from '#kernel/decision.ts';
import { defineDecision, type Posting } from '#modules/decisions/index.ts';
import { nobody } from '#web/letter.ts';
import { receiptAddress } from '../addresses.ts';
import { receiptWords } from '../messages/recovery-words.ts';
import { loadDemand, type OpenDemand, receiveRecovery } from '../recovery.store.ts';

/** Zahlungseingang: that money which was demanded back has come in. Only now may it be spent again, where the programme lets it. */
export const receiptDecision = defineDecision({
  kind: 'receipt',
  objectKind: 'recovery',
  detail: z.object({}),
  /** Eingang vorbereiten: the first of two people has seen the money on the account. */
  prepare: {
    name: 'payments.prepare-receipt',
    input: z.strictObject({ id: z.uuid(), reason: z.string().trim().min(3).max(5000) }),
  },
  /** Eingang bestätigen: the second of two people lets it be booked, or returns it with a reason. */
  decide: { name: 'payments.decide-receipt', longestReason: 2000 },
  load: async (work, id) => {
    const demand = await loadDemand(work, id);
    return demand && { ...demand, year: yearOf(work.today) };
  },
  hash: ({ id, amountCents, demandLineId, returnLineId, staysAvailable }) =>
    contentHash({ id, amountCents, demandLineId, returnLineId: returnLineId ?? null, staysAvailable }),
  propose: (demand) => mayReceive(demand) ?? decided({ detail: {} }),
  postings: (demand, { reason }) => receiptPostings(demand, reason.slice(0, 500)),
  effect: (demand, { id: receiptDecisionId }, { today }) =>
    mayReceive(demand) ?? decided({ receipt: { id: demand.id, receivedOn: today, receiptDecisionId } }),
  write: (work, { receipt }) => receiveRecovery(work, receipt),
  announces: {
    'recovery-received': {
      payload: ({ id: recoveryId, effect }) => effect && { recoveryId },
      letter: nobody,
    },
  },
  alreadyPrepared: 'receipt-prepared',
  constraints: { recovery_adds_up: 'does-not-add-up' },
  waiting: {
    word: () => receiptWords.kind,
    order: 50,
    href: receiptAddress,
    from: sql`recovery s join organisation_name o on o.id = s.grantee_id`,
    title: sql`o.name`,
    cents: sql`s.amount_cents`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareReceipt, decide: decideReceipt } = receiptDecision;

type Demand = OpenDemand & { readonly year: number };

function mayReceive({
  receivedOn,
  staysAvailable,
  returnLineId,
  year,
}: Demand): { refusal: Refusal } | undefined {
  if (receivedOn !== null) return refused('already-received');
  return staysAvailable && returnLineId === undefined ? refused('no-line-this-year', { year }) : undefined;
}

function receiptPostings(
  { grantId, amountCents, demandLineId, returnLineId, staysAvailable }: Demand,
  reason: string,
): Posting[] {
  const settled: Posting = {
    rule: 'settle-demand',
    budgetLineId: demandLineId,
    grantId,
    amountCents,
    reason,
  };
  return staysAvailable && returnLineId !== undefined
    ? [settled, { rule: 'receive', budgetLineId: returnLineId, amountCents, reason }]
    : [settled];
}
