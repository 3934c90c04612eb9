import { formatNumber } from '#ui/language.ts';
import { Badge, EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { participantsMessages } from '../messages.ts';
import { PROPOSAL_STATUSES } from '../model/proposal.ts';
import type { ProposalFilter, ProposalRow, ProposalSort } from '../queries/proposals.ts';
import { presentProposalRow } from './proposal.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<ProposalSort, ProposalFilter>;
  rows: readonly ProposalRow[];
  total: number;
};

export const ProposalListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const words = participantsMessages[reading].proposals;
  const { columns } = words;
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p>{words.intro}</p>
      <FilterBar
        action="/change-proposals"
        reset={list.filters.status ? '/change-proposals' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <Select
          name="status"
          label={columns.status}
          none={participantsMessages[reading].list.all}
          value={list.filters.status}
          options={PROPOSAL_STATUSES.map((value) => ({ value, label: words.statuses[value] }))}
        />
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows.map((row) => presentProposalRow(row, reading))}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.name,
            cell: (row) => <Link href={row.href}>{row.name}</Link>,
            sort: sortBy(url, list, 'name'),
          },
          { label: columns.place, cell: (row) => row.place },
          { label: columns.provider, cell: (row) => row.provider },
          { label: columns.lastDay, cell: (row) => row.lastDay, sort: sortBy(url, list, 'lastDay') },
          {
            label: columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: columns.proposed, cell: (row) => row.proposed, sort: sortBy(url, list, 'proposed') },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.export}</Link>}
    </Page>
  );
};
