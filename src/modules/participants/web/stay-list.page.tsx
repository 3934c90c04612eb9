import { formatPeriod } from '#ui/language.ts';
import { Link, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ListPage } from '#web/list-page.tsx';
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
  const { list: common, stays } = participantsMessages;
  return (
    <ListPage
      {...{ context, list, total }}
      words={{ ...common, ...stays }}
      rows={rows}
      actions={
        <p>
          <Link href="/change-proposals">{participantsMessages.changeProposals.title}</Link>
        </p>
      }
      filters={<TextField name="name" label={common.search} type="search" value={list.filters.name} />}
      columns={[
        {
          label: stays.columns.name,
          cell: (row) => <Link href={`/stays/${row.occupancyId}`}>{sortedName(row)}</Link>,
          sort: 'name',
        },
        {
          label: stays.columns.place,
          cell: (row) => <Link href={`/places/${row.placeId}`}>{row.placeTitle}</Link>,
          sort: 'place',
        },
        { label: stays.columns.project, cell: (row) => row.projectTitle },
        {
          label: stays.columns.period,
          cell: (row) => formatPeriod(row.period),
          sort: 'period',
        },
        { label: stays.columns.change, cell: (row) => (row.openProposalId ? stays.proposalOpen : '–') },
      ]}
    />
  );
};
