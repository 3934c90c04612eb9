import { Badge, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { SingleOffer } from '#web/offers.tsx';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from '../proposal/find-proposal.ts';
import type { FormalCheckDetail } from './find-formal-check.ts';
import { presentFormalCheck } from './formal-check.presenter.ts';
import { checkProposalAct } from './formal-check-form.tsx';

type Props = {
  context: Context;
  proposal: ProposalDetail;
  formalCheck: FormalCheckDetail | undefined;
};

/** The findings of the office before the committee scores, what follows from them, and what can be done about them. */
export const FormalFindings = ({ context, proposal, formalCheck }: Props) => {
  const words = callsMessages.formalCheck;
  const isChecking = proposal.call.status === 'scoring' && proposal.status in words.ownNext;
  if (!formalCheck && !isChecking) return null;
  const shown = presentFormalCheck(proposal, formalCheck);
  return (
    <Section title={words.title}>
      <p class="kern-body">{shown.sentence}</p>
      {shown.next && isChecking && context.may('calls.complete-proposal') && (
        <p class="kern-body">{shown.next}</p>
      )}
      {shown.rows.length > 0 && (
        <Table
          caption={words.title}
          captionHidden
          rows={shown.rows}
          columns={[
            { label: words.columns.point, cell: (row) => row.point },
            { label: words.columns.result, cell: (row) => <Badge {...row.result} /> },
            { label: words.columns.reason, cell: (row) => row.reason },
          ]}
        />
      )}
      <SingleOffer
        context={context}
        record={{ ...proposal, isChecked: formalCheck !== undefined }}
        act={checkProposalAct}
      />
    </Section>
  );
};
