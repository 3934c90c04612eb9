import { formatInstant, formatNumber } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Page, Pagination, Table, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import type { MailFilter, MailRow, MailSort } from './list-mail.ts';
import { mailboxMessages } from './messages.ts';

type Props = {
  context: Context;
  list: ListRequest<MailSort, MailFilter>;
  rows: readonly MailRow[];
  total: number;
};

export const MailListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const words = mailboxMessages[reading];
  const { columns } = words;
  return (
    <Page frame={frame} title={words.title} wide>
      <p class="kern-body">{words.intro}</p>
      <FilterBar
        action="/mailbox"
        reset={list.filters.recipient ? '/mailbox' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <TextField name="recipient" label={columns.recipient} optional value={list.filters.recipient} />
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.subject,
            cell: (row) => <Link href={`/mailbox/${row.id}`}>{row.subject}</Link>,
            sort: sortBy(url, list, 'subject'),
          },
          { label: columns.recipient, cell: (row) => row.recipient, sort: sortBy(url, list, 'recipient') },
          {
            label: columns.writtenAt,
            cell: (row) => formatInstant(row.writtenAt, reading),
            sort: sortBy(url, list, 'written'),
          },
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
