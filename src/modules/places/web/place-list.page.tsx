import { formatNumber, type Reading } from '#ui/language.ts';
import { Badge, EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, kept, type ListRequest, pageCount, sortBy, totalText } from '#web/list.ts';
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
  const { frame, reading, url } = context;
  const words = placesMessages[reading];
  const { columns } = words.list;
  return (
    <Page frame={frame} title={words.list.title} notice={context.notice} wide>
      <p>{words.list.intro}</p>
      <PlaceFilters reading={reading} list={list} projects={projects} />
      <Table
        caption={words.list.title}
        captionHidden
        rows={rows.map((row) => presentPlaceRow(row, reading))}
        empty={<EmptyState title={words.list.empty}>{words.list.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.place,
            cell: (row) => <Link href={row.href}>{row.title}</Link>,
            sort: sortBy(url, list, 'place'),
          },
          { label: columns.project, cell: (row) => row.project, sort: sortBy(url, list, 'project') },
          { label: columns.provider, cell: (row) => row.provider, sort: sortBy(url, list, 'provider') },
          { label: columns.kind, cell: (row) => row.kind },
          {
            label: columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: columns.stay, cell: (row) => row.stay },
          {
            label: columns.hours,
            cell: (row) => row.hours,
            numeric: true,
            sort: sortBy(url, list, 'hours'),
          },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.list.summary(formatNumber(rows.length, reading), totalText(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.list.export}</Link>}
    </Page>
  );
};

type FilterProps = Pick<Props, 'list' | 'projects'> & { reading: Reading };

const PlaceFilters = ({ reading, list, projects }: FilterProps) => {
  const words = placesMessages[reading];
  const { columns } = words.list;
  return (
    <FilterBar
      action="/places"
      reset={Object.keys(list.filters).length > 0 ? '/places' : undefined}
      keep={kept(list, 'district', 'programme')}
    >
      <Choice
        name="status"
        label={columns.status}
        list={list}
        options={choices(words.statuses)}
        all={words.list.all}
      />
      <Choice
        name="kind"
        label={columns.kind}
        list={list}
        options={choices(words.kinds)}
        all={words.list.all}
      />
      <Choice name="project" label={columns.project} list={list} options={projects} all={words.list.all} />
    </FilterBar>
  );
};

type ChoiceProps = {
  name: PlaceFilter;
  label: string;
  list: Props['list'];
  options: readonly { value: string; label: string }[];
  all: string;
};

const Choice = ({ name, label, list, options, all }: ChoiceProps) => (
  <Select name={name} label={label} none={all} value={list.filters[name]} options={options} />
);

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
