import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { hasPlaces, proposalColumns, proposalDetails } from '../proposal/proposal-input.ts';
import { updateProposal } from '../proposal/proposals.store.ts';
import { loadUnderCheck } from './formal-checks.store.ts';
import { moveFormally } from './formal-procedure.model.ts';

/** Ergänzen: within the time that the office gave, the provider hands its proposal in once more. */
export const completeProposal = defineCommand({
  name: 'calls.complete-proposal',
  permission: 'calls.complete-proposal',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...proposalDetails }).refine(...hasPlaces),
  load: (work, { id }) => loadUnderCheck(work, id),
  version: (proposal) => proposal.version,
  decide: (proposal, { id, version: _, ...details }, { now }) => {
    const move = moveFormally('complete', proposal, now);
    if (move.refusal) return move;
    const change = { ...proposalColumns(details), status: move.change, submittedAt: now };
    return decided({ id, change });
  },
  save: (work, { id, change }) => updateProposal(work, id, change),
  trace: ({ id, change }) => ({ objectKind: 'proposal', objectId: id, payload: change }),
  announce: ({ id }) => [{ event: 'proposal-completed', payload: { proposalId: id } }],
  answer: ({ id }) => ({ id }),
});
