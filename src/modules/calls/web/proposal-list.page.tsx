import { formatNumber } from '#ui/language.ts';
import {
  Badge,
  EmptyState,
  FilterBar,
  Hidden,
  Link,
  LinkButton,
  Page,
  Pagination,
  Select,
  Table,
  TextField,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalFilter, ProposalListRow, ProposalSort } from '../queries/list-proposals.ts';
import { presentProposalRow } from './proposal.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<ProposalSort, ProposalFilter>;
  rows: readonly ProposalListRow[];
  total: number;
};

export const ProposalListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const words = callsMessages[reading].proposals;
  const { columns } = words;
  const isOwn = context.may('calls.draft-proposal');
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p class="kern-body">{isOwn ? words.ownIntro : words.intro}</p>
      {isOwn && <LinkButton href="/calls?status=open">{words.toCalls}</LinkButton>}
      <ProposalFilters context={context} list={list} />
      <Table
        caption={words.title}
        captionHidden
        rows={rows.map((row) => presentProposalRow(row, reading))}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.title,
            cell: (row) => <Link href={row.href}>{row.title}</Link>,
            sort: sortBy(url, list, 'title'),
          },
          { label: columns.provider, cell: (row) => row.provider, sort: sortBy(url, list, 'provider') },
          {
            label: columns.call,
            cell: (row) => <Link href={row.callHref}>{row.call}</Link>,
            sort: sortBy(url, list, 'call'),
          },
          { label: columns.field, cell: (row) => row.field },
          { label: columns.places, cell: (row) => row.places, numeric: true },
          { label: columns.costs, cell: (row) => row.costs, numeric: true, sort: sortBy(url, list, 'costs') },
          {
            label: columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: columns.submitted, cell: (row) => row.submitted, sort: sortBy(url, list, 'submitted') },
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

const ProposalFilters = ({ context, list }: Pick<Props, 'context' | 'list'>) => {
  const { proposals: words, proposalStatuses } = callsMessages[context.reading];
  const { sort, direction, filters } = list;
  return (
    <FilterBar
      action="/proposals"
      reset={Object.keys(filters).length > 0 ? '/proposals' : undefined}
      keep={{ sort, direction }}
    >
      {filters.call && <Hidden name="call" value={filters.call} />}
      <TextField name="text" label={words.search} optional value={filters.text} />
      <Select
        name="status"
        label={words.columns.status}
        optional
        value={filters.status}
        options={Object.entries(proposalStatuses).map(([value, label]) => ({ value, label }))}
      />
    </FilterBar>
  );
};
