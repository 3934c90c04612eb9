import { formatNumber } from '#ui/language.ts';
import {
  Badge,
  EmptyState,
  FilterBar,
  Link,
  LinkButton,
  MonthField,
  Page,
  Pagination,
  Select,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, kept, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { RequestFilter, RequestListRow, RequestSort } from '../queries/list-requests.ts';
import { presentRequestRow } from './request.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<RequestSort, RequestFilter>;
  rows: readonly RequestListRow[];
  total: number;
};

export const RequestListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const words = requestWords[reading];
  const { columns } = words;
  const { project } = list.filters;
  const mayOpen = context.may('payments.open-request');
  return (
    <Page frame={frame} title={words.list.title} notice={context.notice} wide>
      <p class="kern-body">{words.list.intro}</p>
      {context.may('payments.request-funds') && (
        <LinkButton href={project ? `/funds-requests/new?project=${project}` : '/projects'} kind="primary">
          {words.list.create}
        </LinkButton>
      )}
      <FilterBar
        action="/funds-requests"
        reset={Object.keys(list.filters).length > 0 ? '/funds-requests' : undefined}
        keep={kept(list, 'project', 'district', 'programme')}
      >
        <Select
          name="status"
          label={columns.status}
          none={words.list.all}
          value={list.filters.status}
          options={Object.entries(paymentsMessages[reading].statuses).map(([value, label]) => ({
            value,
            label,
          }))}
        />
        <MonthField name="month" label={columns.month} value={list.filters.month} />
      </FilterBar>
      <Table
        caption={words.list.title}
        captionHidden
        rows={rows.map((row) => presentRequestRow(row, reading))}
        empty={<EmptyState title={words.list.empty}>{words.list.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.month,
            cell: (row) => (mayOpen ? <Link href={row.href}>{row.month}</Link> : row.month),
            sort: sortBy(url, list, 'month'),
          },
          { label: columns.project, cell: (row) => row.project, sort: sortBy(url, list, 'project') },
          { label: columns.provider, cell: (row) => row.provider, sort: sortBy(url, list, 'provider') },
          { label: columns.district, cell: (row) => row.district },
          {
            label: columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: columns.submitted, cell: (row) => row.submitted, sort: sortBy(url, list, 'submitted') },
          {
            label: columns.amount,
            cell: (row) => row.amount,
            numeric: true,
            sort: sortBy(url, list, 'amount'),
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
    </Page>
  );
};
