import { formatNumber } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, kept, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { grantWords } from '../messages/grant-words.ts';
import type { Choice } from '../queries/application-choices.ts';
import type { GrantFilter, GrantListRow, GrantSort } from '../queries/list-grants.ts';
import { presentGrantRow } from './grant.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<GrantSort, GrantFilter>;
  rows: readonly GrantListRow[];
  total: number;
  programmes: readonly Choice[];
};

export const GrantListPage = ({ context, list, rows, total, programmes }: Props) => {
  const { frame, reading, url } = context;
  const words = grantWords[reading];
  const { columns } = words;
  return (
    <Page frame={frame} title={words.list.title} notice={context.notice} wide>
      <p class="kern-body">{words.list.intro}</p>
      <FilterBar
        action="/grants"
        reset={Object.keys(list.filters).length > 0 ? '/grants' : undefined}
        keep={kept(list, 'district')}
      >
        <Select
          name="programme"
          label={columns.programme}
          none={words.list.all}
          value={list.filters.programme}
          options={programmes}
        />
      </FilterBar>
      <Table
        caption={words.list.title}
        captionHidden
        rows={rows.map((row) => presentGrantRow(row, reading))}
        empty={<EmptyState title={words.list.empty}>{words.list.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.number,
            cell: (row) => <Link href={row.href}>{row.number}</Link>,
            sort: sortBy(url, list, 'number'),
          },
          { label: columns.district, cell: (row) => row.district, sort: sortBy(url, list, 'district') },
          { label: columns.granted, cell: (row) => row.granted, sort: sortBy(url, list, 'granted') },
          { label: columns.period, cell: (row) => row.period },
          {
            label: columns.amount,
            cell: (row) => row.amount,
            numeric: true,
            sort: sortBy(url, list, 'amount'),
          },
          { label: columns.paid, cell: (row) => row.paid, numeric: true, sort: sortBy(url, list, 'paid') },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.list.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.list.export}</Link>}
    </Page>
  );
};
