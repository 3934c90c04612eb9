import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import {
  ActionForm,
  Actions,
  Badge,
  Button,
  DescriptionList,
  History,
  Link,
  Page,
  Section,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { participantsMessages } from '../messages.ts';
import type { ChangeProposalRow } from '../queries/change-proposals.ts';
import { presentChangeProposal } from './change-proposal.presenter.ts';

type Props = {
  context: Context;
  proposal: ChangeProposalRow;
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
};

export const ChangeProposalPage = ({ context, proposal, history, refusal }: Props) => {
  const { frame } = context;
  const messages = participantsMessages;
  const shown = presentChangeProposal(proposal);
  return (
    <Page
      frame={frame}
      title={shown.title}
      notice={context.notice}
      breadcrumb={[{ label: messages.changeProposals.title, href: '/change-proposals' }]}
    >
      <RefusalNotice refusal={refusal} />
      <Badge {...shown.status} />
      <DescriptionList facts={shown.facts} />
      {context.may('participants.see-person') && (
        <p>
          <Link href={`/people/${proposal.participationId}`}>{messages.changeProposal.toPerson}</Link>
        </p>
      )}
      {proposal.status === 'open' && <Decision context={context} proposal={proposal} />}
      {history.length > 0 && (
        <Section title={messages.changeProposal.history}>
          <History entries={presentHistory(history, messages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

/** The Jobcenter decides, the provider may think better of it. */
const Decision = ({ context, proposal }: { context: Context; proposal: ChangeProposalRow }) => {
  const words = participantsMessages.changeProposal;
  const step = (action: 'accept' | 'decline' | 'withdraw', kind: 'primary' | 'secondary') =>
    context.may(`participants.${action}-proposal`) && (
      <ActionForm
        action={`/change-proposals/${proposal.id}/${action}`}
        csrf={context.csrf}
        commandId={context.work.newId()}
        version={proposal.version}
      >
        <Button kind={kind}>{words[action]}</Button>
      </ActionForm>
    );
  return (
    <Section title={words.actions}>
      <Actions>
        {step('accept', 'primary')}
        {step('decline', 'secondary')}
        {step('withdraw', 'secondary')}
      </Actions>
    </Section>
  );
};
