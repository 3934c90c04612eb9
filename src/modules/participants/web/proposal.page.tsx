import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { Badge, DescriptionList, History, Link, Page, Section } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { changeProposalsAddress, personAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { ProposalRow } from '../queries/proposals.ts';
import { presentProposal } from './proposal.presenter.ts';

type Props = {
  context: Context;
  proposal: ProposalRow;
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
  acts: readonly Act<ProposalRow>[];
};

export const ProposalPage = ({ context, proposal, history, refusal, acts }: Props) => {
  const { frame } = context;
  const messages = participantsMessages;
  const shown = presentProposal(proposal);
  return (
    <Page
      frame={frame}
      title={shown.title}
      notice={context.notice}
      breadcrumb={[{ label: messages.proposals.title, href: changeProposalsAddress() }]}
    >
      <RefusalNotice refusal={refusal} />
      <Badge {...shown.status} />
      <DescriptionList facts={shown.facts} />
      {context.may('participants.see-person') && (
        <p>
          <Link href={personAddress(proposal.participationId)}>{messages.proposal.toPerson}</Link>
        </p>
      )}
      <OffersSection title={messages.proposal.actions} context={context} record={proposal} acts={acts} />
      {history.length > 0 && (
        <Section title={messages.proposal.history}>
          <History entries={presentHistory(history, messages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
