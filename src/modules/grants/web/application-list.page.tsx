import { Badge, Link, LinkButton } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
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
  const words = applicationWords;
  const { columns } = words;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words.list}
      rows={rows.map((row) => presentApplicationRow(row))}
      actions={
        context.may('grants.submit-application') && (
          <LinkButton href="/applications/new" kind="primary">
            {words.list.create}
          </LinkButton>
        )
      }
      carried={['district']}
      filters={
        <>
          <ChoiceFilter list={list} name="status" label={columns.status} options={grantsMessages.statuses} />
          <ChoiceFilter list={list} name="programme" label={columns.programme} options={programmes} />
        </>
      }
      columns={[
        {
          label: columns.district,
          cell: (row) => <Link href={row.href}>{row.district}</Link>,
          sort: 'district',
        },
        { label: columns.programme, cell: (row) => row.programme },
        { label: columns.status, cell: (row) => <Badge {...row.status} />, sort: 'status' },
        { label: columns.submitted, cell: (row) => row.submitted, sort: 'submitted' },
        { label: columns.places, cell: (row) => row.places, numeric: true, sort: 'places' },
        { label: columns.amount, cell: (row) => row.amount, numeric: true, sort: 'amount' },
      ]}
    />
  );
};
