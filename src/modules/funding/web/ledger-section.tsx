import { formatNumber } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Pagination, Section, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
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
  const { reading, url } = context;
  const words = fundingMessages[reading];
  const { columns } = words.entries;
  const mayCorrect = context.may('funding.reduce-appropriation');
  return (
    <Section title={words.line.entries}>
      <p class="kern-body">{words.entries.hint}</p>
      <FilterBar action={url.pathname} reset={list.filters.kind ? url.pathname : undefined}>
        <Select
          name="kind"
          label={columns.kind}
          none={words.list.all}
          value={list.filters.kind}
          options={Object.entries(words.entries.kinds).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <Table
        caption={words.line.entries}
        captionHidden
        rows={rows.map((row) => presentEntry(row, reading))}
        empty={<EmptyState title={words.entries.empty} />}
        columns={[
          { label: columns.number, cell: (row) => row.number, sort: sortBy(url, list, 'number') },
          {
            label: columns.kind,
            cell: (row) => (row.corrects ? `${row.kind} (${row.corrects})` : row.kind),
            sort: sortBy(url, list, 'kind'),
          },
          { label: columns.accounts, cell: (row) => row.accounts },
          {
            label: columns.amount,
            cell: (row) => row.amount,
            numeric: true,
            sort: sortBy(url, list, 'amount'),
          },
          { label: columns.booked, cell: (row) => row.booked },
          { label: columns.reason, cell: (row) => row.reason },
          { label: columns.prepared, cell: (row) => row.prepared },
          { label: columns.decided, cell: (row) => row.decided },
          {
            label: columns.calculation,
            cell: (row) => (
              <>
                {row.calculationHref && <Link href={row.calculationHref}>{words.entries.toCalculation}</Link>}
                {mayCorrect && row.correctHref && <Link href={row.correctHref}>{words.entries.correct}</Link>}
              </>
            ),
          },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.list.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.list.export}</Link>}
    </Section>
  );
};
