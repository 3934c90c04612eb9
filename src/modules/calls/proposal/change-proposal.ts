import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveProposal } from './proposal.model.ts';
import { hasPlaces, proposalColumns, proposalDetails } from './proposal-input.ts';
import { loadProposal, updateProposal } from './proposals.store.ts';

/** Entwurf ändern: as long as the proposal has not been handed in. */
export const changeProposal = defineCommand({
  name: 'calls.change-proposal',
  permission: 'calls.change-proposal',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...proposalDetails }).refine(...hasPlaces),
  load: (work, { id }) => loadProposal(work, id),
  version: (proposal) => proposal.version,
  decide: ({ id, status, call }, { id: _, version: __, ...details }, { now }) => {
    const move = moveProposal('calls.change-proposal', status, call, now);
    return move.refusal ? move : decided({ id, details: proposalColumns(details) });
  },
  save: (work, { id, details }) => updateProposal(work, id, details),
  trace: ({ id, details }) => ({ objectKind: 'proposal', objectId: id, payload: details }),
  answer: ({ id }) => ({ id }),
});
