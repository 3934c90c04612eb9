import { projectAddress } from '#modules/grants/addresses.ts';
import { formatMoney, formatMonth } from '#ui/language.ts';
import { EmptyState, Page, Section, Table } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { SingleOffer } from '#web/offers.tsx';
import { sharesAddress } from '../addresses.ts';
import { requestWords } from '../messages/request-words.ts';
import type { ShareChoices } from '../queries/share-choices.ts';
import type { ShareRow } from '../queries/shares.ts';
import { shareFields } from './share-fields.ts';

type Props = {
  context: Context;
  state: FormState;
  choices: ShareChoices;
  shares: readonly ShareRow[];
  withdraw: Act<ShareRow>;
};

/** Other payers of a project: who bears what of which cost, and naming one more. */
export const SharesPage = ({ context, state, choices, shares, withdraw }: Props) => {
  const { frame } = context;
  const { columns } = requestWords.shares;
  return (
    <Page
      frame={frame}
      title={requestWords.shares.title}
      preline={choices.title}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: requestWords.facts.project, href: projectAddress(choices.projectId) }]}
    >
      <p class="kern-body">{requestWords.shares.intro}</p>
      <Table
        caption={requestWords.shares.title}
        captionHidden
        rows={shares}
        empty={<EmptyState title={requestWords.shares.empty}>{requestWords.shares.emptyText}</EmptyState>}
        columns={[
          { label: columns.month, cell: (row) => formatMonth(row.month) },
          { label: columns.place, cell: (row) => String(row.placeNumber), numeric: true },
          { label: columns.costType, cell: (row) => choices.titles[row.costType] ?? row.costType },
          { label: columns.payer, cell: (row) => row.payer },
          { label: columns.amount, cell: (row) => formatMoney(row.amountCents), numeric: true },
          {
            label: columns.state,
            cell: (row) => (
              <SingleOffer context={context} record={row} act={withdraw} otherwise={stateText(row)} />
            ),
          },
        ]}
      />
      <Section title={requestWords.shares.form}>
        <CommandForm
          action={sharesAddress()}
          csrf={context.csrf}
          state={state}
          fields={shareFields(choices)}
          submit={requestWords.shares.submit}
          hidden={{ projectId: choices.projectId }}
        />
      </Section>
    </Page>
  );
};

/** Returns why a share can no longer be taken back. */
const stateText = ({ isWithdrawn }: ShareRow): string =>
  requestWords.shares[isWithdrawn ? 'withdrawn' : 'settled'];
