import { formatNumber } from '#ui/language.ts';
import { Badge, EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { callsMessages } from '../messages.ts';
import type { MySitting, SittingFilter, SittingSort } from '../queries/list-my-sittings.ts';
import { presentSittingRow } from './sitting.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<SittingSort, SittingFilter>;
  rows: readonly MySitting[];
  total: number;
};

export const SittingListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const { sittings: words, statuses } = callsMessages[reading];
  const { columns } = words;
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p class="kern-body">{words.intro}</p>
      <FilterBar
        action="/sittings"
        reset={list.filters.status ? '/sittings' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <Select
          name="status"
          label={columns.status}
          optional
          value={list.filters.status}
          options={(['scoring', 'recommended'] as const).map((value) => ({ value, label: statuses[value] }))}
        />
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows.map((row) => presentSittingRow(row, reading))}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.title,
            cell: (row) => <Link href={row.href}>{row.title}</Link>,
            sort: sortBy(url, list, 'title'),
          },
          {
            label: columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: columns.scored, cell: (row) => row.scored, numeric: true },
          { label: columns.undeclared, cell: (row) => row.undeclared, numeric: true },
          { label: columns.recused, cell: (row) => row.recused, numeric: true },
          { label: columns.closed, cell: (row) => row.closed, sort: sortBy(url, list, 'closes') },
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
