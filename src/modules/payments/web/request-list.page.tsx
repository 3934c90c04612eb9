import { Badge, Link, LinkButton, MonthField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
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
  const words = requestWords;
  const { columns } = words;
  const { project } = list.filters;
  const mayOpen = context.may('payments.open-request');
  return (
    <ListPage
      {...{ context, list, total }}
      words={words.list}
      rows={rows.map((row) => presentRequestRow(row))}
      actions={
        context.may('payments.request-funds') && (
          <LinkButton href={project ? `/funds-requests/new?project=${project}` : '/projects'} kind="primary">
            {words.list.create}
          </LinkButton>
        )
      }
      carried={['project', 'district', 'programme']}
      filters={
        <>
          <ChoiceFilter
            list={list}
            name="status"
            label={columns.status}
            options={paymentsMessages.statuses}
          />
          <MonthField name="month" label={columns.month} value={list.filters.month} />
        </>
      }
      columns={[
        {
          label: columns.month,
          cell: (row) => (mayOpen ? <Link href={row.href}>{row.month}</Link> : row.month),
          sort: 'month',
        },
        { label: columns.project, cell: (row) => row.project, sort: 'project' },
        { label: columns.provider, cell: (row) => row.provider, sort: 'provider' },
        { label: columns.district, cell: (row) => row.district },
        { label: columns.status, cell: (row) => <Badge {...row.status} />, sort: 'status' },
        { label: columns.submitted, cell: (row) => row.submitted, sort: 'submitted' },
        { label: columns.amount, cell: (row) => row.amount, numeric: true, sort: 'amount' },
      ]}
    />
  );
};
