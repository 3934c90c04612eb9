import { Badge, Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
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
  const { sittings: words, statuses } = callsMessages;
  const { columns } = words;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words}
      rows={rows.map((row) => presentSittingRow(row))}
      filters={
        <ChoiceFilter
          list={list}
          name="status"
          label={columns.status}
          options={(['scoring', 'recommended'] as const).map((value) => ({ value, label: statuses[value] }))}
        />
      }
      columns={[
        {
          label: columns.title,
          cell: (row) => <Link href={row.href}>{row.title}</Link>,
          sort: 'title',
        },
        {
          label: columns.status,
          cell: (row) => <Badge {...row.status} />,
          sort: 'status',
        },
        { label: columns.scored, cell: (row) => row.scored, numeric: true },
        { label: columns.undeclared, cell: (row) => row.undeclared, numeric: true },
        { label: columns.recused, cell: (row) => row.recused, numeric: true },
        { label: columns.closed, cell: (row) => row.closed, sort: 'closes' },
      ]}
    />
  );
};
