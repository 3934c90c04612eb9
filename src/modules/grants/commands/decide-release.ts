import { z } from 'zod';
import { type Decision, decided } from '#kernel/decision.ts';
import { decideByAnother, type FourEyesRefusal, type Ruling } from '#kernel/four-eyes.ts';
import { type NewEntry, postEntry } from '#modules/funding/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { hashRelease, mayRelease } from '../model/release.ts';
import { closeDecision } from '../store/decisions.ts';
import { loadForRelease } from '../store/load-for-release.ts';

type Ruled = {
  readonly commitmentId: string;
  readonly grantId: string;
  readonly districtId: string;
  readonly decisionId: string;
  readonly ruling: Ruling;
  readonly reason: string | undefined;
  readonly entry: NewEntry | undefined;
};

/** Freigeben: the second of two people sets free what the first prepared, or returns it with a reason. */
export const decideRelease = defineCommand({
  name: 'grants.decide-release',
  permission: 'grants.decide-release',
  input: z
    .strictObject({
      id: z.uuid(),
      verdict: z.enum(['agree', 'return']),
      reason: z.string().trim().min(3).max(5000).optional(),
    })
    .refine(
      ...acrossFields<{ verdict: string; reason?: string | undefined }>(
        ['reason', 'verdict'],
        'needs-reason',
        ({ verdict, reason }) => verdict === 'agree' || reason !== undefined,
      ),
    ),
  load: (work, { id }) => loadForRelease(work, id),
  decide: (
    commitment,
    { verdict, reason },
    { actor, newId, today },
  ): Decision<Ruled, FourEyesRefusal | 'above-open'> => {
    const { amountCents } = (commitment.prepared?.detail ?? { amountCents: 0 }) as { amountCents: number };
    const contentHash = hashRelease(commitment, amountCents);
    const ruled = decideByAnother(commitment.prepared, { by: actor.accountId, verdict, contentHash });
    if (ruled.refusal) return ruled;

    const { decision, ruling } = ruled.change;
    const { id: commitmentId, grantId, districtId, budgetLineId, entryId } = commitment;
    const change = { commitmentId, grantId, districtId, decisionId: decision.id, ruling, reason };
    if (ruling !== 'approved') return decided({ ...change, entry: undefined });
    const may = mayRelease(commitment, amountCents);
    if (may.refusal) return may;
    const entry = {
      id: newId(),
      kind: 'release' as const,
      budgetLineId,
      commitmentId,
      correctsId: entryId,
      amountCents,
      reason: decision.reason.slice(0, 500),
      bookedOn: today,
      preparedBy: decision.preparedBy,
    };
    return decided({ ...change, entry });
  },
  save: async (work, { decisionId, ruling, reason, entry }) => {
    await closeDecision(work, { id: decisionId, ruling, reason });
    if (entry) await postEntry(work, entry);
  },
  trace: ({ commitmentId, ruling, reason, entry }) => ({
    objectKind: 'commitment',
    objectId: commitmentId,
    payload: { ruling, reason, entry },
  }),
  announce: ({ grantId, districtId, entry }) =>
    entry ? [{ event: 'commitment-released', payload: { grantId, districtId } }] : [],
  answer: ({ commitmentId, ruling }) => ({ id: commitmentId, ruling }),
  constraints: {
    correction_within_the_old: 'above-open',
    paid_within_commitment: 'above-open',
    payments_within_commitments: 'above-open',
  },
});
