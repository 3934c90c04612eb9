import { Badge, Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { participantsMessages } from '../messages.ts';
import { CHANGE_PROPOSAL_STATUSES } from '../model/change-proposal.ts';
import type {
  ChangeProposalFilter,
  ChangeProposalRow,
  ChangeProposalSort,
} from '../queries/change-proposals.ts';
import { presentChangeProposalRow } from './change-proposal.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<ChangeProposalSort, ChangeProposalFilter>;
  rows: readonly ChangeProposalRow[];
  total: number;
};

export const ChangeProposalListPage = ({ context, list, rows, total }: Props) => {
  const words = participantsMessages.changeProposals;
  const { columns } = words;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words}
      rows={rows.map((row) => presentChangeProposalRow(row))}
      filters={
        <ChoiceFilter
          list={list}
          name="status"
          label={columns.status}
          options={CHANGE_PROPOSAL_STATUSES.map((value) => ({ value, label: words.statuses[value] }))}
        />
      }
      columns={[
        {
          label: columns.name,
          cell: (row) => <Link href={row.href}>{row.name}</Link>,
          sort: 'name',
        },
        { label: columns.place, cell: (row) => row.place },
        { label: columns.provider, cell: (row) => row.provider },
        { label: columns.lastDay, cell: (row) => row.lastDay, sort: 'lastDay' },
        {
          label: columns.status,
          cell: (row) => <Badge {...row.status} />,
          sort: 'status',
        },
        { label: columns.proposed, cell: (row) => row.proposed, sort: 'proposed' },
      ]}
    />
  );
};
