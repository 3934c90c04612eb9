import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { hashRelease, mayRelease } from '../model/release.ts';
import { prepareDecision } from '../store/decisions.ts';
import { loadForRelease } from '../store/load-for-release.ts';

/** Freigabe vorbereiten: the first of two people says how much of a commitment is no longer needed, and why. */
export const prepareRelease = defineCommand({
  name: 'grants.prepare-release',
  permission: 'grants.prepare-release',
  input: z.strictObject({
    id: z.uuid(),
    amountCents: z.int().min(1).max(100_000_000_000_000),
    reason: z.string().trim().min(3).max(5000),
  }),
  load: (work, { id }) => loadForRelease(work, id),
  decide: (commitment, { amountCents, reason }, { newId }) => {
    if (commitment.prepared) return refused('release-prepared');
    const may = mayRelease(commitment, amountCents);
    if (may.refusal) return may;
    return decided({
      id: newId(),
      subjectKind: 'release' as const,
      subjectId: commitment.id,
      contentHash: hashRelease(commitment, amountCents),
      proposedOutcome: 'approve' as const,
      reason,
      detail: { amountCents },
    });
  },
  save: prepareDecision,
  trace: (decision) => ({ objectKind: 'commitment', objectId: decision.subjectId, payload: decision }),
  answer: ({ subjectId }) => ({ id: subjectId }),
  constraints: { one_open_decision: 'release-prepared' },
});
