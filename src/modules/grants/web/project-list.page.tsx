import { formatNumber } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
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
  const { frame, reading, url } = context;
  const words = grantWords[reading];
  const { columns } = words.projects;
  return (
    <Page frame={frame} title={words.projects.title} notice={context.notice} wide>
      <p class="kern-body">{words.projects.intro}</p>
      <FilterBar
        action="/projects"
        reset={Object.keys(list.filters).length > 0 ? '/projects' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <Select
          name="programme"
          label={words.columns.programme}
          none={words.list.all}
          value={list.filters.programme}
          options={programmes}
        />
      </FilterBar>
      <Table
        caption={words.projects.title}
        captionHidden
        rows={rows.map((row) => presentProjectRow(row, reading))}
        empty={<EmptyState title={words.projects.empty}>{words.projects.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.title,
            cell: (row) => <Link href={row.href}>{row.title}</Link>,
            sort: sortBy(url, list, 'title'),
          },
          { label: columns.provider, cell: (row) => row.provider, sort: sortBy(url, list, 'provider') },
          { label: columns.district, cell: (row) => row.district, sort: sortBy(url, list, 'district') },
          { label: columns.starts, cell: (row) => row.period, sort: sortBy(url, list, 'starts') },
          {
            label: columns.places,
            cell: (row) => row.places,
            numeric: true,
            sort: sortBy(url, list, 'places'),
          },
          {
            label: columns.amount,
            cell: (row) => row.amount,
            numeric: true,
            sort: sortBy(url, list, 'amount'),
          },
          { label: columns.paid, cell: (row) => row.paid, numeric: true },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.list.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.list.export}</Link>}
    </Page>
  );
};
