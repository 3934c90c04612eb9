import { DescriptionList, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { callsMessages } from '../messages.ts';
import type { SuggestedFindings } from '../model/formal-findings.ts';
import type { ProposalDetail } from '../queries/find-proposal.ts';
import { checkFields, checkValues } from './formal-check.presenter.ts';
import { presentProposal } from './proposal.presenter.ts';

type Props = {
  context: Context;
  proposal: ProposalDetail;
  suggested: SuggestedFindings;
  state: FormState;
};

/** The office checks one proposal, point by point. */
export const FormalCheckPage = ({ context, proposal, suggested, state }: Props) => {
  const { frame } = context;
  const { formalCheck: words, proposal: proposalWords } = callsMessages;
  return (
    <Page
      frame={frame}
      title={words.pageTitle(proposal.title)}
      preline={proposal.call.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: proposal.title, href: `/proposals/${proposal.id}` }]}
    >
      <p class="kern-body">{words.intro}</p>
      <DescriptionList facts={presentProposal(proposal).facts} />
      <Section title={proposalWords.summary}>
        <p class="kern-body sw-prose">{proposal.summary}</p>
      </Section>
      <CommandForm
        action={`/proposals/${proposal.id}/check`}
        csrf={context.csrf}
        state={state}
        fields={checkFields(proposal, suggested)}
        values={checkValues(suggested)}
        submit={words.submit}
        draft={`check-${proposal.id}`}
      />
    </Page>
  );
};
