import { Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { grantWords } from '../messages/grant-words.ts';
import type { Choice } from '../queries/application-choices.ts';
import type { ProjectFilter, ProjectRow, ProjectSort } from '../queries/projects.ts';
import { presentProjectRow } from './grant.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<ProjectSort, ProjectFilter>;
  rows: readonly ProjectRow[];
  total: number;
  programmes: readonly Choice[];
};

export const ProjectListPage = ({ context, list, rows, total, programmes }: Props) => {
  const words = grantWords;
  const { columns } = words.projects;
  return (
    <ListPage
      {...{ context, list, total }}
      words={{ ...words.list, ...words.projects }}
      rows={rows.map((row) => presentProjectRow(row))}
      filters={
        <ChoiceFilter list={list} name="programme" label={words.columns.programme} options={programmes} />
      }
      columns={[
        {
          label: columns.title,
          cell: (row) => <Link href={row.href}>{row.title}</Link>,
          sort: 'title',
        },
        { label: columns.provider, cell: (row) => row.provider, sort: 'provider' },
        { label: columns.district, cell: (row) => row.district, sort: 'district' },
        { label: columns.starts, cell: (row) => row.period, sort: 'starts' },
        {
          label: columns.places,
          cell: (row) => row.places,
          numeric: true,
        },
        {
          label: columns.amount,
          cell: (row) => row.amount,
          numeric: true,
          sort: 'amount',
        },
        { label: columns.paid, cell: (row) => row.paid, numeric: true },
      ]}
    />
  );
};
