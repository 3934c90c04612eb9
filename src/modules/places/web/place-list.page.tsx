import { Badge, Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { placesMessages } from '../messages.ts';
import type { PlaceFilter, PlaceListRow, PlaceSort } from '../queries/list-places.ts';
import { presentPlaceRow } from './place.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<PlaceSort, PlaceFilter>;
  rows: readonly PlaceListRow[];
  total: number;
  projects: readonly { value: string; label: string }[];
};

export const PlaceListPage = ({ context, list, rows, total, projects }: Props) => {
  const words = placesMessages;
  const { columns } = words.list;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words.list}
      rows={rows.map((row) => presentPlaceRow(row))}
      carried={['district', 'programme']}
      filters={
        <>
          <ChoiceFilter list={list} name="status" label={columns.status} options={words.statuses} />
          <ChoiceFilter list={list} name="kind" label={columns.kind} options={words.kinds} />
          <ChoiceFilter list={list} name="project" label={columns.project} options={projects} />
        </>
      }
      columns={[
        {
          label: columns.place,
          cell: (row) => <Link href={row.href}>{row.title}</Link>,
          sort: 'place',
        },
        { label: columns.project, cell: (row) => row.project, sort: 'project' },
        { label: columns.provider, cell: (row) => row.provider, sort: 'provider' },
        { label: columns.kind, cell: (row) => row.kind },
        {
          label: columns.status,
          cell: (row) => <Badge {...row.status} />,
          sort: 'status',
        },
        { label: columns.stay, cell: (row) => row.stay },
        {
          label: columns.hours,
          cell: (row) => row.hours,
          numeric: true,
          sort: 'hours',
        },
      ]}
    />
  );
};
