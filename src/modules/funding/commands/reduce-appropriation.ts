import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { freeCents } from '../model/bookings.ts';
import { loadEntry, postEntry } from '../store.ts';

/** Einstellung berichtigen: takes back all or part of an appropriation by a new entry that names it. */
export const reduceAppropriation = defineCommand({
  name: 'funding.reduce-appropriation',
  permission: 'funding.reduce-appropriation',
  input: z.strictObject({
    id: z.uuid(),
    amountCents: z.int().min(1).max(100_000_000_000_000),
    reason: z.string().trim().min(3).max(500),
  }),
  load: (work, { id }) => loadEntry(work, id),
  decide: (old, { amountCents, reason }, { newId, today }) => {
    if (old.kind !== 'appropriate') return refused('not-an-appropriation');
    if (amountCents > old.leftCents) return refused('more-than-the-old', { left: old.leftCents });
    const free = freeCents(old.totals);
    if (amountCents > free) return refused('already-committed', { free });
    return decided({
      id: newId(),
      kind: 'reduce' as const,
      budgetLineId: old.budgetLineId,
      correctsId: old.id,
      amountCents,
      reason,
      bookedOn: today,
    });
  },
  save: postEntry,
  trace: (entry) => ({ objectKind: 'budget-line', objectId: entry.budgetLineId, payload: entry }),
  answer: ({ budgetLineId }) => ({ id: budgetLineId }),
  constraints: {
    correction_within_the_old: 'more-than-the-old',
    commitments_within_appropriation: 'already-committed',
  },
});
