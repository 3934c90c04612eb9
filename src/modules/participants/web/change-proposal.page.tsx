import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { Badge, DescriptionList, History, Link, Page, Section } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { changeProposalsAddress, personAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { ChangeProposalRow } from '../queries/change-proposals.ts';
import { presentChangeProposal } from './change-proposal.presenter.ts';

type Props = {
  context: Context;
  proposal: ChangeProposalRow;
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
  acts: readonly Act<ChangeProposalRow>[];
};

export const ChangeProposalPage = ({ context, proposal, history, refusal, acts }: Props) => {
  const { frame } = context;
  const shown = presentChangeProposal(proposal);
  return (
    <Page
      frame={frame}
      title={shown.title}
      notice={context.notice}
      breadcrumb={[{ label: participantsMessages.changeProposals.title, href: changeProposalsAddress() }]}
    >
      <RefusalNotice refusal={refusal} />
      <Badge {...shown.status} />
      <DescriptionList facts={shown.facts} />
      {context.may('participants.see-person') && (
        <p>
          <Link href={personAddress(proposal.participationId)}>
            {participantsMessages.changeProposal.toPerson}
          </Link>
        </p>
      )}
      <OffersSection
        title={participantsMessages.changeProposal.actions}
        context={context}
        record={proposal}
        acts={acts}
      />
      {history.length > 0 && (
        <Section title={participantsMessages.changeProposal.history}>
          <History entries={presentHistory(history, participantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
