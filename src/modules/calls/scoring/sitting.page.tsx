import type { HistoryRow } from '#modules/audit/index.ts';
import {
  Actions,
  Alert,
  Badge,
  EmptyState,
  History,
  Link,
  LinkButton,
  Meter,
  Page,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import {
  callAddress,
  declareInterestsAddress,
  rankingAddress,
  scoreProposalAddress,
  sittingsAddress,
} from '../addresses.ts';
import { presentHistory } from '../call/call.presenter.ts';
import { CommitteeRulesSection } from '../call/committee-rules.tsx';
import type { CallDetail } from '../call/find-call.ts';
import { callsMessages } from '../messages.ts';
import { interestFields } from './interest-form.ts';
import type { MySitting } from './list-my-sittings.ts';
import type { SittingProposal } from './list-sitting-proposals.ts';
import { presentSitting } from './sitting.presenter.ts';

type Props = {
  context: Context;
  sitting: MySitting;
  proposals: readonly SittingProposal[];
  call: CallDetail;
  history: readonly HistoryRow[];
  state: FormState;
};

/** One call as a member of its committee sees it: first declare, then score. */
export const SittingPage = ({ context, sitting, proposals, call, history, state }: Props) => {
  const { frame } = context;
  const words = callsMessages.sitting;
  const shown = presentSitting(sitting, proposals, call.criteria.length);
  const isScoring = sitting.status === 'scoring';
  return (
    <Page
      frame={frame}
      title={sitting.title}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.breadcrumb, href: sittingsAddress() }]}
    >
      {isScoring ? (
        <Meter label={words.progress} text={shown.progress} shareBasisPoints={shown.share} />
      ) : (
        <p class="kern-body">{words.closed}</p>
      )}
      {shown.recused && <Alert tone="info" title={shown.recused} />}
      {isScoring && shown.undeclared.length > 0 && (
        <Section title={words.declare}>
          <p class="kern-body">{words.declareHint}</p>
          <CommandForm
            action={declareInterestsAddress(sitting.callId)}
            csrf={context.csrf}
            state={state}
            fields={interestFields(shown.undeclared)}
            submit={words.saveInterests}
          />
        </Section>
      )}
      {isScoring && <ToScore proposals={shown.toScore} words={words} />}
      {proposals.length === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
      <Actions>
        {!isScoring && <LinkButton href={rankingAddress(sitting.callId)}>{words.toRanking}</LinkButton>}
        <LinkButton href={callAddress(sitting.callId)}>{words.toCall}</LinkButton>
      </Actions>
      <CommitteeRulesSection call={call} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};

type ToScoreProps = {
  proposals: ReturnType<typeof presentSitting>['toScore'];
  words: (typeof callsMessages)['sitting'];
};

const ToScore = ({ proposals, words }: ToScoreProps) =>
  proposals.length === 0 ? null : (
    <Section title={words.proposals}>
      <Table
        caption={words.proposals}
        captionHidden
        rows={proposals}
        columns={[
          {
            label: words.columns.title,
            cell: (row) => <Link href={scoreProposalAddress(row.id)}>{row.title}</Link>,
          },
          { label: words.columns.provider, cell: (row) => row.provider },
          { label: words.columns.offers, cell: (row) => row.offers, numeric: true },
          { label: words.columns.costs, cell: (row) => row.costs, numeric: true },
          { label: words.columns.state, cell: (row) => <Badge {...row.state} /> },
        ]}
      />
    </Section>
  );
