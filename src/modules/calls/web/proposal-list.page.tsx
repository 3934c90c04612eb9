import { Badge, Link, LinkButton, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
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
  const { proposals: words, proposalStatuses } = callsMessages;
  const { columns } = words;
  const isOwn = context.may('calls.draft-proposal');
  return (
    <ListPage
      {...{ context, list, total }}
      words={isOwn ? { ...words, intro: words.ownIntro } : words}
      rows={rows.map((row) => presentProposalRow(row))}
      actions={isOwn && <LinkButton href="/calls?status=open">{words.toCalls}</LinkButton>}
      carried={['call']}
      filters={
        <>
          <TextField name="text" label={words.search} type="search" value={list.filters.text} />
          <ChoiceFilter list={list} name="status" label={columns.status} options={proposalStatuses} />
        </>
      }
      columns={[
        {
          label: columns.title,
          cell: (row) => <Link href={row.href}>{row.title}</Link>,
          sort: 'title',
        },
        { label: columns.provider, cell: (row) => row.provider, sort: 'provider' },
        {
          label: columns.call,
          cell: (row) => <Link href={row.callHref}>{row.call}</Link>,
          sort: 'call',
        },
        { label: columns.field, cell: (row) => row.field },
        { label: columns.places, cell: (row) => row.places, numeric: true },
        { label: columns.costs, cell: (row) => row.costs, numeric: true, sort: 'costs' },
        {
          label: columns.status,
          cell: (row) => <Badge {...row.status} />,
          sort: 'status',
        },
        { label: columns.submitted, cell: (row) => row.submitted, sort: 'submitted' },
      ]}
    />
  );
};
