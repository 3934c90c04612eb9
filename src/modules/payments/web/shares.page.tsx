import { formatMoney, formatMonth } from '#ui/language.ts';
import { ActionForm, Button, EmptyState, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { requestWords } from '../messages/request-words.ts';
import type { ShareChoices } from '../queries/share-choices.ts';
import type { ShareRow } from '../queries/shares.ts';
import { shareFields } from './share-form.ts';

type Props = {
  context: Context;
  state: FormState;
  choices: ShareChoices;
  shares: readonly ShareRow[];
};

/** Other payers of a project: who bears what of which cost, and naming one more. */
export const SharesPage = ({ context, state, choices, shares }: Props) => {
  const { frame } = context;
  const words = requestWords;
  const { columns } = words.shares;
  return (
    <Page
      frame={frame}
      title={words.shares.title}
      preline={choices.title}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.facts.project, href: `/projects/${choices.projectId}` }]}
    >
      <p class="kern-body">{words.shares.intro}</p>
      <Table
        caption={words.shares.title}
        captionHidden
        rows={shares}
        empty={<EmptyState title={words.shares.empty}>{words.shares.emptyText}</EmptyState>}
        columns={[
          { label: columns.month, cell: (row) => formatMonth(row.month) },
          { label: columns.place, cell: (row) => String(row.placeNumber), numeric: true },
          { label: columns.costType, cell: (row) => choices.titles[row.costType] ?? row.costType },
          { label: columns.payer, cell: (row) => row.payer },
          { label: columns.amount, cell: (row) => formatMoney(row.amountCents), numeric: true },
          { label: columns.state, cell: (row) => <ShareState context={context} share={row} /> },
        ]}
      />
      <Section title={words.shares.form}>
        <CommandForm
          action="/cost-shares"
          csrf={context.csrf}
          state={state}
          fields={shareFields(choices)}
          submit={words.shares.submit}
          hidden={{ projectId: choices.projectId }}
        />
      </Section>
    </Page>
  );
};

/** Taken back, settled by a request, or still to be taken back. */
const ShareState = ({ context, share }: { context: Context; share: ShareRow }) => {
  const words = requestWords.shares;
  if (share.isWithdrawn) return <>{words.withdrawn}</>;
  if (share.hasRequest) return <>{words.settled}</>;
  return (
    <ActionForm
      action={`/cost-shares/${share.id}/withdraw`}
      csrf={context.csrf}
      commandId={context.work.newId()}
    >
      <Button kind="tertiary">{words.withdraw}</Button>
    </ActionForm>
  );
};
