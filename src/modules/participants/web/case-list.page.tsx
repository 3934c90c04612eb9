import { formatNumber } from '#ui/language.ts';
import { Badge, EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { participantsMessages } from '../messages.ts';
import type { CaseFilter, CaseListRow, CaseSort } from '../queries/list-cases.ts';
import { presentCaseRow } from './person.presenter.ts';
import { statusChoices } from './status-choices.ts';

type Props = {
  context: Context;
  list: ListRequest<CaseSort, CaseFilter>;
  rows: readonly CaseListRow[];
  total: number;
};

/** The district's list: numbers without names. */
export const CaseListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const { list: common, cases } = participantsMessages[reading];
  return (
    <Page frame={frame} title={cases.title} notice={context.notice}>
      <p>{cases.intro}</p>
      <FilterBar
        action="/people"
        reset={list.filters.status ? '/people' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <Select
          name="status"
          label={common.columns.status}
          none={common.all}
          value={list.filters.status}
          options={statusChoices(reading)}
        />
      </FilterBar>
      <Table
        caption={cases.title}
        captionHidden
        rows={rows.map((row) => presentCaseRow(row, reading))}
        empty={<EmptyState title={cases.empty}>{cases.emptyText}</EmptyState>}
        columns={[
          { label: common.columns.number, cell: (row) => row.number, sort: sortBy(url, list, 'number') },
          {
            label: common.columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: common.columns.since, cell: (row) => row.since, sort: sortBy(url, list, 'since') },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={common.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{common.export}</Link>}
    </Page>
  );
};
