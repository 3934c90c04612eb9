import type { HistoryRow } from '#modules/audit/index.ts';
import {
  ActionForm,
  Actions,
  Badge,
  Button,
  DescriptionList,
  History,
  LinkButton,
  Page,
  Refusal,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { callsMessages } from '../messages.ts';
import type { CallDetail } from '../queries/find-call.ts';
import { presentCall, presentHistory } from './call.presenter.ts';
import { CallLinks } from './call-links.tsx';
import { CommitteeRulesSection } from './committee-rules.tsx';

type Props = {
  context: Context;
  call: CallDetail;
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
};

export const CallPage = ({ context, call, history, refusal }: Props) => {
  const { frame } = context;
  const words = callsMessages.call;
  const shown = presentCall(call);
  return (
    <Page
      frame={frame}
      title={call.title}
      preline={call.districtName}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: '/calls' }]}
    >
      {refusal && <Refusal title={words.actions} why={refusal.why} next={refusal.next} />}
      <Badge {...shown.status} />
      <DescriptionList facts={shown.facts} />
      {call.description && (
        <Section title={words.description}>
          <p class="kern-body sw-prose">{call.description}</p>
        </Section>
      )}
      <CallActions context={context} call={call} closes={shown.closes} />
      <CallLinks context={context} call={call} />
      <Section title={words.scheme}>
        <Table
          caption={words.scheme}
          captionHidden
          rows={shown.criteria}
          columns={[
            { label: words.schemeColumns.title, cell: (row) => row.title },
            { label: words.schemeColumns.phase, cell: (row) => row.phase },
            { label: words.schemeColumns.maximum, cell: (row) => row.maximum, numeric: true },
            { label: words.schemeColumns.weight, cell: (row) => row.weight, numeric: true },
          ]}
        />
      </Section>
      <CommitteeRulesSection call={call} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};

/** What the district can do with its call now; a step that must wait says why. */
const CallActions = ({ context, call, closes }: { context: Context; call: CallDetail; closes: string }) => {
  const words = callsMessages.call;
  if (!context.may('calls.open-call') || context.actor.districtId !== call.districtId) return null;
  if (call.status !== 'draft' && call.status !== 'open') return null;
  const isEarly = context.work.now < call.closesAt;
  const step = (action: string, label: string, kind: 'primary' | 'secondary', disabledReason?: string) => (
    <ActionForm
      action={`/calls/${call.id}/${action}`}
      csrf={context.csrf}
      commandId={context.work.newId()}
      version={call.version}
    >
      <Button kind={kind} disabledReason={disabledReason}>
        {label}
      </Button>
    </ActionForm>
  );
  return (
    <Section title={words.actions}>
      <Actions>
        {call.status === 'draft' && step('open', words.open, 'primary')}
        {call.status === 'draft' && <LinkButton href={`/calls/${call.id}/change`}>{words.change}</LinkButton>}
        {call.status === 'open' &&
          step('close', words.close, 'primary', isEarly ? words.closeTooEarly(closes) : undefined)}
        {(call.status === 'draft' || call.status === 'open') && step('withdraw', words.withdraw, 'secondary')}
      </Actions>
    </Section>
  );
};
