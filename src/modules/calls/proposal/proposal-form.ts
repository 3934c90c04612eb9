import { assembledOffers } from '#modules/programmes/index.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import { callAddress, changeProposalAddress, draftProposalAddress, proposalAddress } from '../addresses.ts';
import { findCall } from '../call/find-call.ts';
import { callsMessages } from '../messages.ts';
import { changeProposal } from './change-proposal.ts';
import { draftProposal } from './draft-proposal.ts';
import { findProposal, type ProposalDetail } from './find-proposal.ts';
import { proposalFields, proposalValues } from './proposal-fields.ts';

/** The form that drafts a proposal in a call. */
export const draftProposalForm = defineForm({
  address: draftProposalAddress,
  command: draftProposal,
  load: (context) => findCall(context.work, context.id()),
  loadsFirst: true,
  fields: (call) => proposalFields(call?.programmeOffers ?? []),
  assemble: (read, call) => ({ ...read, offers: assembledOffers(read.offers, call?.programmeOffers ?? []) }),
  also: (context) => ({ callId: context.id() }),
  words: ({ id, title }) => ({
    title: callsMessages.proposalForm.createTitle,
    submit: callsMessages.proposalForm.save,
    preline: title,
    breadcrumb: [{ label: title, href: callAddress(id) }],
  }),
  draft: ({ id }) => `proposal-${id}`,
  done: ({ id }) => proposalAddress(String(id), { done: 'calls.proposal-drafted' }),
});

/** The parts of every form that shows a proposal as it stands. */
export const proposalAsItStands = {
  load: (context: Context) => findProposal(context.work, context.id()),
  version: ({ version }: ProposalDetail) => version,
  loadsFirst: true as const,
  fields: (proposal?: ProposalDetail) => proposalFields(proposal?.programme.offers ?? []),
  assemble: (read: Record<string, unknown>, proposal?: ProposalDetail) => ({
    ...read,
    offers: assembledOffers(read.offers, proposal?.programme.offers ?? []),
  }),
  values: proposalValues,
  draft: ({ id }: ProposalDetail) => `proposal-${id}`,
};

/** The form that changes the draft of a proposal. */
export const changeProposalForm = defineForm({
  ...proposalAsItStands,
  address: changeProposalAddress,
  command: changeProposal,
  words: (proposal) => ({
    ...aboutProposal(proposal),
    title: callsMessages.proposalForm.changeTitle,
    submit: callsMessages.proposalForm.save,
  }),
  done: ({ id }) => proposalAddress(String(id), { done: 'calls.proposal-changed' }),
});

/** Returns the words above every form about a proposal. */
export const aboutProposal = ({ id, title, call }: ProposalDetail) => ({
  preline: call.title,
  breadcrumb: [{ label: title, href: proposalAddress(id) }],
});
