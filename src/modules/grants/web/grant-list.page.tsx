import { Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
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
  const words = grantWords;
  const { columns } = words;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words.list}
      rows={rows.map((row) => presentGrantRow(row))}
      carried={['district']}
      filters={<ChoiceFilter list={list} name="programme" label={columns.programme} options={programmes} />}
      columns={[
        {
          label: columns.number,
          cell: (row) => <Link href={row.href}>{row.number}</Link>,
          sort: 'number',
        },
        { label: columns.district, cell: (row) => row.district, sort: 'district' },
        { label: columns.granted, cell: (row) => row.granted, sort: 'granted' },
        { label: columns.period, cell: (row) => row.period },
        {
          label: columns.amount,
          cell: (row) => row.amount,
          numeric: true,
          sort: 'amount',
        },
        { label: columns.paid, cell: (row) => row.paid, numeric: true, sort: 'paid' },
      ]}
    />
  );
};
