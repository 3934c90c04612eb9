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
import { applicationWords } from '../messages/application-words.ts';
import { grantsMessages } from '../messages.ts';
import type { Choice } from '../queries/application-choices.ts';
import type { ApplicationFilter, ApplicationListRow, ApplicationSort } from '../queries/list-applications.ts';
import { presentApplicationRow } from './application.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<ApplicationSort, ApplicationFilter>;
  rows: readonly ApplicationListRow[];
  total: number;
  programmes: readonly Choice[];
};

export const ApplicationListPage = ({ context, list, rows, total, programmes }: Props) => {
  const { frame, reading, url } = context;
  const words = applicationWords[reading];
  const { columns } = words;
  const shown = rows.map((row) => presentApplicationRow(row, reading));
  return (
    <Page frame={frame} title={words.list.title} notice={context.notice} wide>
      <p class="kern-body">{words.list.intro}</p>
      {context.may('grants.submit-application') && (
        <LinkButton href="/applications/new" kind="primary">
          {words.list.create}
        </LinkButton>
      )}
      <FilterBar
        action="/applications"
        reset={Object.keys(list.filters).length > 0 ? '/applications' : undefined}
        keep={kept(list, 'district')}
      >
        <Select
          name="status"
          label={columns.status}
          none={words.list.all}
          value={list.filters.status}
          options={Object.entries(grantsMessages[reading].statuses).map(([value, label]) => ({
            value,
            label,
          }))}
        />
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
        rows={shown}
        empty={<EmptyState title={words.list.empty}>{words.list.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.district,
            cell: (row) => <Link href={row.href}>{row.district}</Link>,
            sort: sortBy(url, list, 'district'),
          },
          { label: columns.programme, cell: (row) => row.programme },
          {
            label: columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: columns.submitted, cell: (row) => row.submitted, sort: sortBy(url, list, 'submitted') },
          {
            label: columns.places,
            cell: (row) => row.places,
            numeric: true,
            sort: sortBy(url, list, 'places'),
          },
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
