import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { provisionTitle } from '#modules/eligibility/index.ts';
import {
  ActionForm,
  Actions,
  Badge,
  Button,
  DescriptionList,
  type Fact,
  History,
  Link,
  LinkButton,
  Page,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { programmesMessages } from '../messages.ts';
import type { ProgrammeDetail, QuotaRow } from '../queries/programmes.ts';
import type { OpenFlag } from './flags.ts';
import { Flags } from './flags.view.tsx';
import { presentDefinition, programmeStatus, say } from './programme.presenter.ts';

type Props = {
  context: Context;
  programme: ProgrammeDetail;
  quotas: readonly QuotaRow[];
  flags: readonly OpenFlag[];
  history: readonly HistoryRow[];
  state: FormState;
};

/** Everything known of one programme, each figure with its evidence. */
export const ProgrammePage = ({ context, programme, quotas, flags, history, state }: Props) => {
  const { frame, reading } = context;
  const words = programmesMessages[reading].detail;
  const shown = presentDefinition(programme.definition, quotas, reading);
  return (
    <Page
      frame={frame}
      title={say(programme.definition.title, reading)}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: '/programmes' }]}
      hasFaults={state.faults.length > 0}
    >
      <RefusalNotice reading={reading} refusal={state.refusal} />
      <Badge {...programmeStatus(programme.status, reading)} />
      <p class="kern-body">{shown.summary}</p>
      <ProgrammeActions
        context={context}
        programme={programme}
        openFlags={flags.filter((flag) => !flag.confirmation).length}
      />
      {flags.length > 0 && <Flags context={context} programme={programme} flags={flags} state={state} />}
      <Section title={words.basics}>
        <DescriptionList facts={[...shown.facts, checkedBy(programme.definition, context)]} />
      </Section>
      <Section title={words.money}>
        <Table
          caption={words.money}
          captionHidden
          rows={shown.money}
          columns={[
            { label: words.moneyColumns.source, cell: (row) => row.source },
            { label: words.moneyColumns.stated, cell: (row) => row.stated },
            { label: words.moneyColumns.amount, cell: (row) => row.amount, numeric: true },
            { label: words.moneyColumns.evidence, cell: (row) => row.evidence },
          ]}
        />
      </Section>
      <Section title={words.targets}>
        <Table
          caption={words.targets}
          captionHidden
          rows={shown.targets}
          columns={[
            { label: words.targetColumns.unit, cell: (row) => row.unit },
            { label: words.targetColumns.quantity, cell: (row) => row.quantity, numeric: true },
            { label: words.targetColumns.from, cell: (row) => row.from },
            { label: words.targetColumns.evidence, cell: (row) => row.evidence },
          ]}
        />
      </Section>
      {shown.costTypes.length > 0 && (
        <Section title={words.costTypes}>
          <Table
            caption={words.costTypes}
            captionHidden
            rows={shown.costTypes}
            columns={[
              { label: words.costColumns.title, cell: (row) => row.title },
              { label: words.costColumns.basis, cell: (row) => row.basis },
              { label: words.costColumns.cap, cell: (row) => row.cap, numeric: true },
              { label: words.costColumns.evidence, cell: (row) => row.evidence },
            ]}
          />
        </Section>
      )}
      {shown.mix.length > 0 && (
        <Section title={words.mix}>
          <Table
            caption={words.mix}
            captionHidden
            rows={shown.mix}
            columns={[
              { label: words.mixColumns.kind, cell: (row) => row.kind },
              { label: words.mixColumns.share, cell: (row) => row.share, numeric: true },
            ]}
          />
          {shown.minimum && <p class="kern-body">{shown.minimum}</p>}
        </Section>
      )}
      {shown.quotas.length > 0 && (
        <Section title={words.quotas}>
          <Table
            caption={words.quotas}
            captionHidden
            rows={shown.quotas}
            columns={[
              { label: words.quotaColumns.district, cell: (row) => row.district },
              { label: words.quotaColumns.places, cell: (row) => row.places, numeric: true },
              { label: words.quotaColumns.known, cell: (row) => row.known },
            ]}
            footer={['', shown.quotaTotal, '']}
          />
        </Section>
      )}
      <Section title={words.procedure}>
        <ol class="kern-body sw-steps">
          {shown.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={words.conditions}>
        <ul class="kern-body">
          {shown.conditions.map((condition) => (
            <li>{condition}</li>
          ))}
        </ul>
        {shown.parameters.length > 0 && (
          <Table
            caption={words.conditions}
            captionHidden
            rows={shown.parameters}
            columns={[
              { label: words.parameterColumns.title, cell: (row) => row.title },
              { label: words.parameterColumns.value, cell: (row) => row.value, numeric: true },
              { label: words.parameterColumns.evidence, cell: (row) => row.evidence },
            ]}
          />
        )}
      </Section>
      {shown.openQuestions.length > 0 && (
        <Section title={words.openQuestions}>
          <ul class="kern-body">
            {shown.openQuestions.map((question) => (
              <li>{question}</li>
            ))}
          </ul>
        </Section>
      )}
      <p class="kern-body">
        <Link href={`/calls?programme=${programme.id}`}>{words.calls}</Link>
      </p>
      <Section title={words.bibliography}>
        <DescriptionList facts={shown.bibliography} />
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, reading, programmesMessages[reading].actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

const ProgrammeActions = ({
  context,
  programme,
  openFlags,
}: {
  context: Context;
  programme: ProgrammeDetail;
  openFlags: number;
}) => {
  const words = programmesMessages[context.reading].actions;
  if (!context.may('programmes.publish-programme')) return null;
  const hidden = { csrf: context.csrf, commandId: context.work.newId(), version: programme.version };
  if (programme.status === 'ended') return null;
  return (
    <Section title={words.title}>
      <Actions>
        {programme.status === 'draft' && (
          <ActionForm action={`/programmes/${programme.id}/publish`} {...hidden}>
            <Button disabledReason={openFlags > 0 ? words.blocked(openFlags) : undefined}>
              {words.publish}
            </Button>
          </ActionForm>
        )}
        {programme.status === 'draft' && (
          <LinkButton href={`/programmes/${programme.id}/change`}>{words.change}</LinkButton>
        )}
        {programme.status === 'published' && (
          <ActionForm action={`/programmes/${programme.id}/end`} {...hidden}>
            <Button kind="secondary">{words.end}</Button>
          </ActionForm>
        )}
      </Actions>
    </Section>
  );
};

/** The provision by which the law's check judges who belongs to the target group, to be read there. */
function checkedBy({ targetGroup: { instrument } }: ProgrammeDetail['definition'], context: Context): Fact {
  const term = programmesMessages[context.reading].detail.terms.instrument;
  const title = instrument && provisionTitle(instrument, context.language);
  return {
    term,
    description: title ? <Link href={`/provisions/${instrument}`}>{title}</Link> : '–',
  };
}
