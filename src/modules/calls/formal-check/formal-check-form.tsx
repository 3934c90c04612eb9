import { DescriptionList, Section } from '#ui/parts.ts';
import { defineForm, offerForm } from '#web/define-form.tsx';
import { checkProposalAddress, proposalAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { findProposal, type ProposalDetail } from '../proposal/find-proposal.ts';
import { presentProposal } from '../proposal/proposal.presenter.ts';
import { checkProposal } from './check-proposal.ts';
import { findFormalCheck } from './find-formal-check.ts';
import { checkFields, checkValues, suggestionsFor } from './formal-check.presenter.ts';
import { formalProcedure } from './formal-procedure.model.ts';

const words = () => callsMessages.formalCheck;

/** The office checks one proposal, point by point; which points depends on its programme. */
export const checkProposalForm = defineForm({
  address: checkProposalAddress,
  command: checkProposal,
  load: async (context) => {
    const proposal = await findProposal(context.work, context.id());
    const check = proposal && (await findFormalCheck(context.work, proposal.id));
    return proposal && { proposal, suggested: suggestionsFor(proposal, check) };
  },
  loadsFirst: true,
  version: ({ proposal }) => proposal.version,
  fields: (found) => (found ? checkFields(found.proposal, found.suggested) : []),
  values: ({ suggested }) => checkValues(suggested),
  draft: ({ proposal }) => `check-${proposal.id}`,
  words: ({ proposal }) => ({
    title: words().pageTitle(proposal.title),
    submit: words().submit,
    preline: proposal.call.title,
    intro: words().intro,
    breadcrumb: [{ label: proposal.title, href: proposalAddress(proposal.id) }],
  }),
  around: (form, { proposal }) => (
    <>
      <DescriptionList facts={presentProposal(proposal).facts} />
      <Section title={callsMessages.proposal.summary}>
        <p class="kern-body sw-prose">{proposal.summary}</p>
      </Section>
      {form}
    </>
  ),
  done: ({ id }) => proposalAddress(String(id), { done: 'calls.proposal-checked' }),
});

/** The check is offered while the committee has not decided, again and again. */
export const checkProposalAct = offerForm<ProposalDetail & { readonly isChecked: boolean }>(
  checkProposalForm,
  {
    label: ({ isChecked }) => (isChecked ? words().checkAgain : words().check),
    step: formalProcedure.admit,
    isOpen: ({ call }) => call.status === 'scoring',
    kind: ({ isChecked }) => (isChecked ? 'secondary' : 'primary'),
  },
);
