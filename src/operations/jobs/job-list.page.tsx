import { Badge, Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { presentJob } from './job.presenter.ts';
import type { JobFilter, JobRow, JobSort } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

type Props = {
  context: Context;
  list: ListRequest<JobSort, JobFilter>;
  rows: readonly JobRow[];
  total: number;
  kinds: Readonly<Record<string, string>>;
};

export const JobListPage = ({ context, list, rows, total, kinds }: Props) => {
  const words = jobsMessages;
  const { columns } = words;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words}
      rows={rows.map((row) => presentJob(row, kinds))}
      filters={
        <>
          {' '}
          <ChoiceFilter list={list} name="state" label={columns.state} options={words.states} />
          <ChoiceFilter list={list} name="kind" label={columns.kind} options={kinds} />
        </>
      }
      columns={[
        {
          label: columns.kind,
          cell: (row) => <Link href={row.href}>{row.kind}</Link>,
          sort: 'kind',
        },
        { label: columns.state, cell: (row) => <Badge {...row.state} /> },
        {
          label: columns.attempts,
          cell: (row) => row.attempts,
          numeric: true,
          sort: 'attempts',
        },
        { label: columns.runAt, cell: (row) => row.runAt, sort: 'run' },
        { label: columns.lastError, cell: (row) => row.lastError },
      ]}
    />
  );
};
