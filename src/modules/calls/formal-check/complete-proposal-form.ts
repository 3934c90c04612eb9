import { defineForm } from '#web/define-form.tsx';
import { completeProposalAddress, proposalAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { aboutProposal, proposalAsItStands } from '../proposal/proposal-form.ts';
import { completeProposal } from './complete-proposal.ts';

/** The form that completes a proposal that the office found incomplete. */
export const completeProposalForm = defineForm({
  ...proposalAsItStands,
  address: completeProposalAddress,
  command: completeProposal,
  words: (proposal) => ({
    ...aboutProposal(proposal),
    title: callsMessages.formalCheck.completeTitle,
    submit: callsMessages.formalCheck.completeSubmit,
  }),
  done: ({ id }) => proposalAddress(String(id), { done: 'calls.proposal-completed' }),
});
