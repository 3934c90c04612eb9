import { Link, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, List } from '#web/list-page.tsx';
import { fundingMessages } from '../messages.ts';
import type { LedgerFilter, LedgerRow, LedgerSort } from '../queries/ledger-entries.ts';
import { presentEntry } from './budget.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<LedgerSort, LedgerFilter>;
  rows: readonly LedgerRow[];
  total: number;
};

/** The entries of the ledger behind a figure: who prepared, who decided, how it was computed. */
export const LedgerSection = ({ context, list, rows, total }: Props) => {
  const words = fundingMessages;
  const { columns } = words.entries;
  const mayCorrect = context.may('funding.reduce-appropriation');
  const mayReadCalculation = context.may('funding.read-calculation');
  return (
    <Section title={words.line.entries}>
      <p class="kern-body">{words.entries.hint}</p>
      <List
        {...{ context, list, total }}
        words={{ ...words.list, ...words.entries, title: words.line.entries, emptyText: undefined }}
        rows={rows.map((row) => presentEntry(row))}
        filters={<ChoiceFilter list={list} name="kind" label={columns.kind} options={words.entries.kinds} />}
        columns={[
          { label: columns.number, cell: (row) => row.number, sort: 'number' },
          {
            label: columns.kind,
            cell: (row) => (row.corrects ? `${row.kind} (${row.corrects})` : row.kind),
            sort: 'kind',
          },
          { label: columns.accounts, cell: (row) => row.accounts },
          {
            label: columns.amount,
            cell: (row) => row.amount,
            numeric: true,
            sort: 'amount',
          },
          { label: columns.booked, cell: (row) => row.booked },
          { label: columns.reason, cell: (row) => row.reason },
          { label: columns.prepared, cell: (row) => row.prepared },
          { label: columns.decided, cell: (row) => row.decided },
          {
            label: columns.calculation,
            cell: (row) => (
              <>
                {mayReadCalculation && row.calculationHref && (
                  <Link href={row.calculationHref}>{words.entries.toCalculation}</Link>
                )}
                {mayCorrect && row.correctHref && <Link href={row.correctHref}>{words.entries.correct}</Link>}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
};
