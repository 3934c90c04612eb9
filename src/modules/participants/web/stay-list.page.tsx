import { formatNumber, formatPeriod } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Page, Pagination, Table, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { participantsMessages } from '../messages.ts';
import type { StayFilter, StayRow, StaySort } from '../queries/stays.ts';
import { sortedName } from './person.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<StaySort, StayFilter>;
  rows: readonly StayRow[];
  total: number;
};

/** The provider's list: who is on which place, until when. */
export const StayListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const { list: common, stays } = participantsMessages[reading];
  return (
    <Page frame={frame} title={stays.title} notice={context.notice} wide>
      <p>{stays.intro}</p>
      <p>
        <Link href="/change-proposals">{participantsMessages[reading].proposals.title}</Link>
      </p>
      <FilterBar
        action="/people"
        reset={list.filters.name ? '/people' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <TextField name="name" label={common.search} type="search" value={list.filters.name} />
      </FilterBar>
      <Table
        caption={stays.title}
        captionHidden
        rows={rows}
        empty={<EmptyState title={stays.empty}>{stays.emptyText}</EmptyState>}
        columns={[
          {
            label: stays.columns.name,
            cell: (row) => <Link href={`/stays/${row.occupancyId}`}>{sortedName(row)}</Link>,
            sort: sortBy(url, list, 'name'),
          },
          {
            label: stays.columns.place,
            cell: (row) => <Link href={`/places/${row.placeId}`}>{row.placeTitle}</Link>,
            sort: sortBy(url, list, 'place'),
          },
          { label: stays.columns.project, cell: (row) => row.projectTitle },
          {
            label: stays.columns.period,
            cell: (row) => formatPeriod(row.period, reading),
            sort: sortBy(url, list, 'period'),
          },
          { label: stays.columns.change, cell: (row) => (row.openProposalId ? stays.proposalOpen : '–') },
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
