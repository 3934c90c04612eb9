import { projectAddress } from '#modules/grants/addresses.ts';
import { formatMoney, formatMonth, formatNumber, formatPeriod } from '#ui/language.ts';
import { EmptyState, Page, Section, Table } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { SingleOffer } from '#web/offers.tsx';
import { sharesAddress } from '../addresses.ts';
import { claimWords } from '../messages/claim-words.ts';
import type { MeasureRow } from '../queries/list-measures.ts';
import type { ShareChoices } from '../queries/share-choices.ts';
import type { ShareRow } from '../queries/shares.ts';
import { shareFields } from './share-fields.ts';

type Props = {
  context: Context;
  state: FormState;
  choices: ShareChoices;
  shares: readonly ShareRow[];
  measures: readonly MeasureRow[];
  withdraw: Act<ShareRow>;
};

/** Other payers of a project: who bears what of which cost, and naming one more. */
export const SharesPage = ({ context, state, choices, shares, measures, withdraw }: Props) => {
  const { frame } = context;
  const { columns } = claimWords.shares;
  return (
    <Page
      frame={frame}
      title={claimWords.shares.title}
      preline={choices.title}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: claimWords.shares.project, href: projectAddress(choices.projectId) }]}
    >
      {measures.length > 0 && <Measures measures={measures} offers={choices.offers} />}
      <p class="kern-body">{claimWords.shares.intro}</p>
      <Table
        caption={claimWords.shares.title}
        captionHidden
        rows={shares}
        empty={<EmptyState title={claimWords.shares.empty}>{claimWords.shares.emptyText}</EmptyState>}
        columns={[
          { label: columns.month, cell: (row) => formatMonth(row.month) },
          { label: columns.place, cell: (row) => String(row.placeNumber), numeric: true },
          { label: columns.costType, cell: (row) => choices.titles[row.costType] ?? row.costType },
          { label: columns.payer, cell: (row) => row.payer },
          { label: columns.amount, cell: (row) => formatMoney(row.amountCents), numeric: true },
          {
            label: columns.state,
            cell: (row) => (
              <SingleOffer
                context={context}
                record={row}
                act={withdraw}
                otherwise={claimWords.shares.withdrawn}
              />
            ),
          },
        ]}
      />
      <Section title={claimWords.shares.form}>
        <CommandForm
          action={sharesAddress()}
          csrf={context.csrf}
          state={state}
          fields={shareFields(choices)}
          submit={claimWords.shares.submit}
          hidden={{ projectId: choices.projectId }}
        />
      </Section>
    </Page>
  );
};

/** The table of what follows from measures, which nobody has to name. */
const Measures = ({ measures, offers }: Pick<Props, 'measures'> & Pick<ShareChoices, 'offers'>) => {
  const { columns, title, hint } = claimWords.measures;
  return (
    <Section title={title}>
      <p class="kern-body">{hint}</p>
      <Table
        caption={title}
        captionHidden
        rows={measures}
        columns={[
          { label: columns.payer, cell: ({ payerName }) => payerName },
          { label: columns.offer, cell: ({ kind }) => offers[kind] ?? kind },
          { label: columns.places, cell: ({ places }) => formatNumber(places), numeric: true },
          {
            label: columns.period,
            cell: ({ startsOn, endsOn }) => formatPeriod({ from: startsOn, until: endsOn }),
          },
          { label: columns.rate, cell: ({ rateCents }) => formatMoney(rateCents), numeric: true },
          { label: columns.whole, cell: ({ wholeCents }) => formatMoney(wholeCents), numeric: true },
        ]}
      />
    </Section>
  );
};
