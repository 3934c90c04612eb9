import { formatInstant } from '#ui/language.ts';
import { Link, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ListPage } from '#web/list-page.tsx';
import type { MailFilter, MailRow, MailSort } from './list-mail.ts';
import { mailboxMessages } from './messages.ts';

type Props = {
  context: Context;
  list: ListRequest<MailSort, MailFilter>;
  rows: readonly MailRow[];
  total: number;
};

export const MailListPage = ({ context, list, rows, total }: Props) => {
  const words = mailboxMessages;
  const { columns } = words;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words}
      rows={rows}
      filters={<TextField name="recipient" label={columns.recipient} value={list.filters.recipient} />}
      columns={[
        {
          label: columns.subject,
          cell: (row) => <Link href={`/mailbox/${row.id}`}>{row.subject}</Link>,
          sort: 'subject',
        },
        { label: columns.recipient, cell: (row) => row.recipient, sort: 'recipient' },
        {
          label: columns.writtenAt,
          cell: (row) => formatInstant(row.writtenAt),
          sort: 'written',
        },
      ]}
    />
  );
};
