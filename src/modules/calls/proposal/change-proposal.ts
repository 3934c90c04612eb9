import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { faultsInAmounts, faultsInOffers, offerItems, offersAnything } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveProposal } from './proposal.model.ts';
import { proposalColumns, proposalDetails } from './proposal-input.ts';
import { loadProposal, replaceOffers, updateProposal } from './proposals.store.ts';

/** Entwurf ändern: as long as the proposal has not been handed in. */
export const changeProposal = defineCommand({
  name: 'calls.change-proposal',
  permission: 'calls.change-proposal',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...proposalDetails }).refine(...offersAnything),
  load: (work, { id }) => loadProposal(work, id),
  version: (proposal) => proposal.version,
  judge: ({ programme }, { offers, costCents }) => [
    ...faultsInAmounts([{ path: 'costCents', amountCents: costCents }], programme),
    ...faultsInOffers(offers, programme.offers),
  ],
  decide: ({ id, status, call, programme }, { id: _, version: __, ...details }, { now }) => {
    const move = moveProposal('calls.change-proposal', status, call, now);
    return move.refusal
      ? move
      : decided({
          id,
          details: proposalColumns(details),
          offers: offerItems(details.offers, programme.offers),
        });
  },
  save: async (work, { id, details, offers }) => {
    await replaceOffers(work, id, offers);
    await updateProposal(work, id, details);
  },
  trace: ({ id, details, offers }) => ({
    objectKind: 'proposal',
    objectId: id,
    payload: { ...details, offers },
  }),
  answer: ({ id }) => ({ id }),
});
