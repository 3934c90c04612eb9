import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDate } from '../call/call-input.ts';
import { endOfGermanDay } from '../call/deadline.model.ts';
import { updateProposal } from '../proposal/proposals.store.ts';
import { insertFormalCheck, loadUnderCheck } from './formal-checks.store.ts';
import { FORMAL_POINTS, judgeFormally, suggestFindings } from './formal-findings.model.ts';
import { moveFormally } from './formal-procedure.model.ts';

const finding = z
  .strictObject({ isMet: z.boolean(), reason: z.string().trim().max(2000).default('') })
  .refine(({ isMet, reason }) => isMet || reason.length >= 3, { path: ['reason'], error: 'needs-reason' });

const ANNOUNCED = {
  admitted: { event: 'proposal-admitted' },
  incomplete: { event: 'completion-asked' },
  excluded: { event: 'proposal-excluded' },
} as const;

/** Formal prüfen: the office finds a proposal in order, gives it time to be completed, or excludes it. */
export const checkProposal = defineCommand({
  name: 'calls.check-proposal',
  permission: 'calls.check-proposal',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    findings: z.partialRecord(z.enum(FORMAL_POINTS), finding),
    /** The last day on which the provider may complete it. */
    completeOn: isoDate.optional(),
  }),
  load: (work, { id }) => loadUnderCheck(work, id),
  version: (proposal) => proposal.version,
  decide: (proposal, input, { now, newId }) => {
    const findings = FORMAL_POINTS.flatMap((point) => {
      const found = input.findings[point];
      return found ? [{ point, ...found }] : [];
    });
    const suggested = suggestFindings(proposal, proposal.programme);
    const judged = judgeFormally(suggested, findings, input.completeOn !== undefined);
    if (judged.refusal) return judged;
    const move = moveFormally(judged.change, proposal, now);
    if (move.refusal) return move;
    const isIncomplete = move.change === 'incomplete';
    const completeBy = isIncomplete && input.completeOn ? endOfGermanDay(input.completeOn) : null;
    if (completeBy && completeBy <= now) return refused('completion-in-the-past');
    const { id: proposalId, callId, bidderId } = proposal;
    const outcome = move.change as keyof typeof ANNOUNCED;
    return decided({ id: newId(), proposalId, callId, bidderId, findings, outcome, completeBy });
  },
  save: async (work, check) => {
    await insertFormalCheck(work, check);
    await updateProposal(work, check.proposalId, { status: check.outcome });
  },
  trace: ({ proposalId, findings, outcome, completeBy }) => ({
    objectKind: 'proposal',
    objectId: proposalId,
    payload: { findings, outcome, completeBy },
  }),
  announce: ({ proposalId, bidderId, outcome }) => [
    { ...ANNOUNCED[outcome], payload: { proposalId, bidderId } },
  ],
  answer: ({ proposalId, outcome }) => ({ id: proposalId, outcome }),
});
