import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { listProgrammeLines } from '#modules/funding/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { applicationAmount, hashApplication, moveApplication } from '../model/application.ts';
import { checkSplit } from '../model/split.ts';
import { loadApplication, updateApplication } from '../store/applications.ts';
import { closeDecision, findOpenDecision, prepareDecision } from '../store/decisions.ts';

const amounts = z.record(z.uuid(), z.int().min(0).max(100_000_000_000));

/** Entscheidung vorbereiten: the first of two people proposes the outcome, and for a grant the budget lines that bear it. */
export const prepareApplicationDecision = defineCommand({
  name: 'grants.prepare-decision',
  permission: 'grants.prepare-decision',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    outcome: z.enum(['approve', 'reject']),
    reason: z.string().trim().min(3).max(5000),
    amounts: amounts.default({}),
  }),
  load: async (work, { id }) => {
    const application = await loadApplication(work, id);
    return (
      application && {
        ...application,
        open: await findOpenDecision(work, 'application', id),
        lines: await listProgrammeLines(work, application.programmeId),
      }
    );
  },
  version: ({ version }) => version,
  decide: (application, { outcome, reason, amounts }, { newId }) => {
    const move = moveApplication('grants.prepare-decision', application.status);
    if (move.refusal) return move;
    const contentHash = hashApplication(application);
    if (application.open?.contentHash === contentHash) return refused('already-prepared');

    const shares = Object.entries(amounts)
      .map(([budgetLineId, amountCents]) => ({ budgetLineId, amountCents }))
      .filter(({ amountCents }) => amountCents > 0);
    const split = checkSplit(applicationAmount(application), shares, application.lines);
    if (outcome === 'approve' && split.refusal) return split;
    return decided({
      id: newId(),
      applicationId: application.id,
      lapsedId: application.open?.id,
      contentHash,
      proposedOutcome: outcome,
      reason,
      detail: { shares: outcome === 'approve' ? shares : [] },
    });
  },
  save: async (work, { applicationId, lapsedId, ...decision }) => {
    if (lapsedId) await closeDecision(work, { id: lapsedId, ruling: 'lapsed' });
    await prepareDecision(work, { ...decision, subjectKind: 'application', subjectId: applicationId });
    await updateApplication(work, applicationId, { status: 'prepared' });
  },
  trace: ({ applicationId, ...decision }) => ({
    objectKind: 'application',
    objectId: applicationId,
    payload: decision,
  }),
  answer: ({ applicationId }) => ({ id: applicationId }),
  constraints: { one_open_decision: 'already-prepared' },
});
