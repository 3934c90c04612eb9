import { Badge, Link, LinkButton } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
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
  const words = callsMessages;
  const { columns } = words.calls;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words.calls}
      rows={rows.map((row) => presentCallRow(row))}
      actions={
        context.may('calls.create-call') && (
          <LinkButton href="/calls/new" kind="primary">
            {words.calls.create}
          </LinkButton>
        )
      }
      carried={['programme', 'district']}
      filters={<ChoiceFilter list={list} name="status" label={columns.status} options={words.statuses} />}
      columns={[
        {
          label: columns.title,
          cell: (row) => <Link href={row.href}>{row.title}</Link>,
          sort: 'title',
        },
        { label: columns.district, cell: (row) => row.district, sort: 'district' },
        {
          label: columns.status,
          cell: (row) => <Badge {...row.status} />,
          sort: 'status',
        },
        { label: columns.places, cell: (row) => row.places, numeric: true },
        { label: columns.budget, cell: (row) => row.budget, numeric: true },
        { label: columns.closes, cell: (row) => row.closes, sort: 'closes' },
      ]}
    />
  );
};
