import { formatNumber } from '#ui/language.ts';
import {
  Badge,
  EmptyState,
  FilterBar,
  Link,
  LinkButton,
  Page,
  Pagination,
  Select,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, kept, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { callsMessages } from '../messages.ts';
import type { CallFilter, CallListRow, CallSort } from '../queries/list-calls.ts';
import { presentCallRow } from './call.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<CallSort, CallFilter>;
  rows: readonly CallListRow[];
  total: number;
};

export const CallListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const words = callsMessages[reading];
  const { columns } = words.calls;
  const shown = rows.map((row) => presentCallRow(row, reading));
  return (
    <Page frame={frame} title={words.calls.title} notice={context.notice} wide>
      <p class="kern-body">{words.calls.intro}</p>
      {context.may('calls.create-call') && (
        <LinkButton href="/calls/new" kind="primary">
          {words.calls.create}
        </LinkButton>
      )}
      <FilterBar
        action="/calls"
        reset={Object.keys(list.filters).length > 0 ? '/calls' : undefined}
        keep={kept(list, 'programme', 'district')}
      >
        <Select
          name="status"
          label={columns.status}
          optional
          value={list.filters.status}
          options={Object.entries(words.statuses).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <Table
        caption={words.calls.title}
        captionHidden
        rows={shown}
        empty={<EmptyState title={words.calls.empty}>{words.calls.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.title,
            cell: (row) => <Link href={row.href}>{row.title}</Link>,
            sort: sortBy(url, list, 'title'),
          },
          { label: columns.district, cell: (row) => row.district, sort: sortBy(url, list, 'district') },
          {
            label: columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: columns.places, cell: (row) => row.places, numeric: true },
          { label: columns.budget, cell: (row) => row.budget, numeric: true },
          { label: columns.closes, cell: (row) => row.closes, sort: sortBy(url, list, 'closes') },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.calls.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.calls.export}</Link>}
    </Page>
  );
};
