import { formatDate, formatNumber } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Page, Pagination, Select, Table, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, kept, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { eligibilityMessages } from '../messages.ts';
import type { ProvisionFilter, ProvisionRow, ProvisionSort } from '../model/provision-list.ts';
import { presentProvisionRow } from './provision.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<ProvisionSort, ProvisionFilter>;
  rows: readonly ProvisionRow[];
  total: number;
};

/** Every rule that is held, with its version of today. */
export const ProvisionListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url, work } = context;
  const { list: words, proofs } = eligibilityMessages[reading].provisions;
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p>{words.intro(formatDate(work.today, reading))}</p>
      <p>
        <Link href="/provisions/changes">{words.toChanges}</Link>
      </p>
      <FilterBar
        action="/provisions"
        reset={Object.keys(list.filters).length > 0 ? '/provisions' : undefined}
        keep={kept(list)}
      >
        <TextField name="text" label={words.search} type="search" value={list.filters.text} />
        <Select
          name="proof"
          label={words.columns.proof}
          none={words.all}
          value={list.filters.proof}
          options={Object.entries(proofs).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows.map((row) => presentProvisionRow(row, reading))}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          {
            label: words.columns.title,
            cell: (row) => <Link href={row.href}>{row.title}</Link>,
            sort: sortBy(url, list, 'title'),
          },
          { label: words.columns.version, cell: (row) => row.version },
          { label: words.columns.valid, cell: (row) => row.valid, sort: sortBy(url, list, 'from') },
          { label: words.columns.proof, cell: (row) => row.proof },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.export}</Link>}
    </Page>
  );
};
