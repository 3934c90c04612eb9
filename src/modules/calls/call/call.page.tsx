import type { HistoryRow } from '#modules/audit/index.ts';
import type { PublishedDocument } from '#modules/documents/index.ts';
import { versionFact } from '#modules/programmes/index.ts';
import { Badge, DescriptionList, History, Page, Refusal, Section, Table } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection } from '#web/offers.tsx';
import { callsAddress, callVersionAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { presentCall, presentHistory } from './call.presenter.ts';
import { CallLinks } from './call-links.tsx';
import { CommitteeRulesSection } from './committee-rules.tsx';
import type { CallDetail } from './find-call.ts';

type Props = {
  context: Context;
  call: CallDetail;
  history: readonly HistoryRow[];
  /** The published result, once there is one. */
  result: PublishedDocument | undefined;
  mayPropose: boolean;
  refusal?: FormState['refusal'];
  acts: readonly Act<CallDetail>[];
};

export const CallPage = ({ context, call, history, result, mayPropose, refusal, acts }: Props) => {
  const { frame } = context;
  const words = callsMessages.call;
  const shown = presentCall(call);
  return (
    <Page
      frame={frame}
      title={call.title}
      preline={call.runnerName}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: callsAddress() }]}
    >
      {refusal && <Refusal title={words.actions} why={refusal.why} next={refusal.next} />}
      <Badge {...shown.status} />
      <DescriptionList
        facts={[
          ...shown.facts,
          ...versionFact(call, context.may('calls.read-versions') ? callVersionAddress(call.id) : undefined),
        ]}
      />
      {call.description && (
        <Section title={words.description}>
          <p class="kern-body sw-prose">{call.description}</p>
        </Section>
      )}
      <OffersSection title={words.actions} context={context} record={call} acts={acts} />
      <CallLinks context={context} call={call} result={result} mayPropose={mayPropose} />
      {shown.criteria.length > 0 && (
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
      )}
      <CommitteeRulesSection call={call} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};
