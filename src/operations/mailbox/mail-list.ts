import { formatInstant } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { mailAddress, mailboxAddress } from './addresses.ts';
import { listMail } from './list-mail.ts';
import { mailboxMessages } from './messages.ts';

/** The mail that a demonstration would have sent. */
export const mailList = defineList({
  address: mailboxAddress,
  permission: 'mailbox.read',
  file: 'mail',
  words: () => mailboxMessages,
  rows: listMail,
  order: { by: 'written', direction: 'descending' },
  columns: {
    subject: { text: ({ subject }) => subject, link: ({ id }) => mailAddress(id), sort: 'subject' },
    recipient: { text: ({ recipient }) => recipient, sort: 'recipient' },
    writtenAt: { text: ({ writtenAt }) => formatInstant(writtenAt), sort: 'written' },
  },
  filters: { recipient: { search: () => mailboxMessages.columns.recipient } },
});
