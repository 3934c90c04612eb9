import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { faultsInAmounts, faultsInOffers, offerItems, offersAnything } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { proposalColumns, proposalDetails } from '../proposal/proposal-input.ts';
import { replaceOffers, updateProposal } from '../proposal/proposals.store.ts';
import { loadUnderCheck } from './formal-checks.store.ts';
import { moveFormally } from './formal-procedure.model.ts';

/** Ergänzen: within the time that the office gave, the provider hands its proposal in once more. */
export const completeProposal = defineCommand({
  name: 'calls.complete-proposal',
  permission: 'calls.complete-proposal',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...proposalDetails }).refine(...offersAnything),
  load: (work, { id }) => loadUnderCheck(work, id),
  version: (proposal) => proposal.version,
  judge: ({ programme }, { offers, costCents }) => [
    ...faultsInAmounts([{ path: 'costCents', amountCents: costCents }], programme),
    ...faultsInOffers(offers, programme.offers),
  ],
  decide: (proposal, { id, version: _, ...details }, { now }) => {
    const move = moveFormally('complete', proposal, now);
    if (move.refusal) return move;
    const change = { ...proposalColumns(details), status: move.change, submittedAt: now };
    return decided({ id, change, offers: offerItems(details.offers, proposal.programme.offers) });
  },
  save: async (work, { id, change, offers }) => {
    // While the office still has it as incomplete, the walls let its offers change.
    await replaceOffers(work, id, offers);
    await updateProposal(work, id, change);
  },
  trace: ({ id, change, offers }) => ({
    objectKind: 'proposal',
    objectId: id,
    payload: { ...change, offers },
  }),
  announce: ({ id }) => [{ event: 'proposal-completed', payload: { proposalId: id } }],
  answer: ({ id }) => ({ id }),
});
