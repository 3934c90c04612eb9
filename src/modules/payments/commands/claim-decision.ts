import { sql } from 'kysely';
import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import { defineDecision, type Ruling, type Told } from '#modules/decisions/index.ts';
import { type CountedPlace, openCountedLines } from '#modules/funding/index.ts';
import { nobody } from '#web/letter.ts';
import { claimAddress } from '../addresses.ts';
import { letterOfDistrictPayment, letterOfPayment } from '../letters.ts';
import { claimWords } from '../messages/claim-words.ts';
import { hashClaim, checkClaim as judgeClaim } from '../model/check-claim.ts';
import { type ClaimStatus, CUT_REASONS, claimProcedure } from '../model/claim.ts';
import { mayPay } from '../model/finality.ts';
import type { Settlement } from '../model/settle-claim.ts';
import { faultsInCuts, type JudgedClaimLine } from '../model/verdicts.ts';
import { insertPayment, type NewPayment, returnLines, settleLines, updateClaim } from '../store.ts';
import { type ClaimUnderCheck, countedPlace, loadForCheck } from './load-for-check.ts';

type Released = {
  readonly claimId: string;
  readonly judged: readonly JudgedClaimLine[];
  readonly acceptedCents: Cents;
  readonly countedCents: Cents;
  readonly counted: Settlement['counted'];
  readonly countedPlace: CountedPlace;
  readonly payment: NewPayment | undefined;
};
const paymentTold = ({ id: claimId, subject: { granteeId }, effect }: Told<ClaimUnderCheck, Released>) =>
  effect?.payment && { claimId, granteeId };

const AFTER: Readonly<Record<Exclude<Ruling, 'approved'>, ClaimStatus>> = {
  rejected: 'returned',
  returned: 'returned',
  lapsed: 'submitted',
};

const cut = z.strictObject({
  acceptedCents: z.int().min(-100_000_000_000).max(100_000_000_000),
  reasonCode: z.enum(CUT_REASONS).optional(),
  remark: z.string().trim().min(3).max(500).optional(),
});
const cuts = z.record(z.uuid(), cut);

/** Auszahlung: a claim is checked line by line by one person of its grantor, and released by another. */
export const claimDecision = defineDecision({
  kind: 'claim',
  objectKind: 'claim',
  detail: z.object({ cuts }),
  /** Antrag prüfen: the first of two people says to each line what is accepted of it; of what is not named, all is. */
  prepare: {
    name: 'payments.check-claim',
    input: z.strictObject({
      id: z.uuid(),
      version: z.int(),
      lines: cuts.default({}),
      reason: z.string().trim().min(3).max(5000),
    }),
  },
  /** Auszahlung freigeben: the second of two people releases what the first checked, or returns it with a reason. */
  decide: { name: 'payments.release-claim', longestReason: 2000 },
  load: loadForCheck,
  version: ({ version }) => version,
  steps: {
    procedure: claimProcedure,
    statusOf: ({ status }) => status,
    move: async (work, id, { ruling, reason }) => {
      // What is approved is written with its sums, below.
      if (ruling === 'approved') return;
      const status = ruling ? AFTER[ruling] : 'checked';
      if (status === 'returned') await returnLines(work, id);
      await updateClaim(work, id, {
        status,
        ...(status === 'returned' && { returnReason: reason as string }),
      });
    },
  },
  hash: (claim, detail) => hashClaim(claim, detail),
  judge: ({ lines }, input) => faultsInCuts(lines, input.lines),
  propose: (claim, { lines }) => {
    const cutBy = Object.entries(lines).filter(([id, said]) =>
      claim.lines.some((line) => line.id === id && line.requestedCents !== said.acceptedCents),
    );
    const detail = { cuts: Object.fromEntries(cutBy) };
    const checked = judgeClaim(claim, detail);
    return checked.refusal ? checked : decided({ detail });
  },
  postings: (claim, { detail }) => judgeClaim(claim, detail).change?.postings ?? [],
  effect: (claim, { id: decisionId, detail }, { newId, today }) => {
    const checked = judgeClaim(claim, detail);
    if (checked.refusal) return checked;
    const { judged, acceptedCents, countedCents, counted, paidCents } = checked.change;
    const { terms, finality } = claim.now.grant;
    const may = mayPay(paidCents, { waits: terms.afterFinality, finality }, today);
    if (may.refusal) return may;
    const { id: claimId, grantId, grantorId, granteeId } = claim;
    const payment = {
      ...{ id: newId(), claimId, grantId, grantorId, granteeId, decisionId },
      amountCents: paidCents,
      paidOn: today,
    };
    return decided({
      claimId,
      judged,
      ...{ acceptedCents, countedCents, counted },
      countedPlace: countedPlace(claim, claim.cashYear),
      payment: paidCents > 0 ? payment : undefined,
    });
  },
  write: async (
    work,
    { claimId, judged, acceptedCents, countedCents, counted, countedPlace: place, payment },
  ) => {
    await openCountedLines(work, place, counted);
    await settleLines(work, judged);
    await updateClaim(work, claimId, { status: 'paid', acceptedCents, countedCents });
    if (payment) await insertPayment(work, payment);
  },
  announces: {
    'payment-released': { payload: paymentTold, letter: letterOfPayment },
    'district-paid': { payload: paymentTold, letter: letterOfDistrictPayment },
    'claim-returned': {
      payload: ({ id: claimId, ruling }) =>
        ruling !== 'approved' && AFTER[ruling] === 'returned' ? { claimId } : undefined,
      letter: nobody,
    },
  },
  alreadyPrepared: 'wrong-status',
  constraints: {
    open_change_blocks_line: 'open-change-proposal',
    claim_adds_up: 'does-not-add-up',
    never_more_than_there_is: 'commitment-exhausted',
    never_above_the_plan: 'plan-exhausted',
  },
  waiting: {
    word: () => claimWords.kind,
    order: 20,
    href: claimAddress,
    from: sql`claim s join organisation_name o on o.id = s.grantee_id`,
    title: sql`o.name || ', ' || to_char(s.starts_on, 'MM/YYYY')`,
    cents: sql`s.requested_cents`,
    subjects: {
      since: sql`s.submitted_at`,
      where: sql`s.status in ('submitted', 'checked') and (s.grantor_id = (select organisation()) or (select acts_as('auditor')))`,
    },
  },
});

/** The commands of the first and of the second person. */
export const { prepare: checkClaim, decide: releaseClaim } = claimDecision;
