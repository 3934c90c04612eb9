import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from '../queries/find-proposal.ts';
import { proposalFields, proposalValues } from './proposal-form.ts';

type Props = {
  context: Context;
  state: FormState;
  call: { id: string; title: string };
  proposal?: ProposalDetail;
  /** Where the form goes, what the page is called and what its button says, if not to the draft. */
  instead?: { action: string; title: string; submit: string };
};

/** Drafting a proposal, and changing its draft. */
export const ProposalFormPage = ({ context, state, call, proposal, instead }: Props) => {
  const { frame } = context;
  const words = callsMessages.proposalForm;
  return (
    <Page
      frame={frame}
      title={instead?.title ?? (proposal ? words.changeTitle : words.createTitle)}
      preline={call.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={
        proposal
          ? [{ label: proposal.title, href: `/proposals/${proposal.id}` }]
          : [{ label: call.title, href: `/calls/${call.id}` }]
      }
    >
      <CommandForm
        action={
          instead?.action ??
          (proposal ? `/proposals/${proposal.id}/change` : `/calls/${call.id}/proposals/new`)
        }
        csrf={context.csrf}
        state={state}
        fields={proposalFields()}
        values={proposal && proposalValues(proposal)}
        submit={instead?.submit ?? words.save}
        draft={`proposal-${proposal?.id ?? call.id}`}
      />
    </Page>
  );
};
