import { formatNumber } from '#ui/language.ts';
import { Badge, EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { presentJob } from './job.presenter.ts';
import type { JobFilter, JobRow, JobSort } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

type Props = {
  context: Context;
  list: ListRequest<JobSort, JobFilter>;
  rows: readonly JobRow[];
  total: number;
};

export const JobListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const words = jobsMessages[reading];
  const { columns } = words;
  const choices = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p class="kern-body">{words.intro}</p>
      <FilterBar
        action="/jobs"
        reset={Object.keys(list.filters).length > 0 ? '/jobs' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <Select
          name="state"
          label={columns.state}
          optional
          value={list.filters.state}
          options={choices(words.states)}
        />
        <Select
          name="kind"
          label={columns.kind}
          optional
          value={list.filters.kind}
          options={choices(words.kinds)}
        />
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows.map((row) => presentJob(row, reading))}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.kind,
            cell: (row) => <Link href={row.href}>{row.kind}</Link>,
            sort: sortBy(url, list, 'kind'),
          },
          { label: columns.state, cell: (row) => <Badge {...row.state} /> },
          {
            label: columns.attempts,
            cell: (row) => row.attempts,
            numeric: true,
            sort: sortBy(url, list, 'attempts'),
          },
          { label: columns.runAt, cell: (row) => row.runAt, sort: sortBy(url, list, 'run') },
          { label: columns.lastError, cell: (row) => row.lastError },
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
