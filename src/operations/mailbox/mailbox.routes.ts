import { formatInstant } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { findMail, listMail } from './list-mail.ts';
import { MailPage } from './mail.page.tsx';
import { MailListPage } from './mail-list.page.tsx';
import { mailboxMessages } from './messages.ts';

const READ = { permission: 'mailbox.read' };

export const mailboxRoutes: Route[] = [
  { method: 'GET', path: '/mailbox', access: READ, handle: inDemonstration(showMailbox) },
  { method: 'GET', path: '/mailbox/:id', access: READ, handle: inDemonstration(showMail) },
];

/** Answers only in a demonstration; outside one there is no such page. */
function inDemonstration(handle: Route['handle']): Route['handle'] {
  return async (context) => (context.isDemonstration ? handle(context) : context.notFound());
}

async function showMailbox(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['subject', 'recipient', 'written'],
    filters: ['recipient'],
    sort: 'written',
    direction: 'descending',
  });
  const { rows, total } = await listMail(context.work, list);
  if (!list.isExport) return context.html(MailListPage({ context, list, rows, total }));
  const { columns } = mailboxMessages;
  return context.file(
    'mail.csv',
    'text/csv; charset=utf-8',
    csv(
      [columns.subject, columns.recipient, columns.writtenAt],
      rows.map((row) => [row.subject, row.recipient, formatInstant(row.writtenAt)]),
    ),
  );
}

async function showMail(context: Context): Promise<Response> {
  const mail = await findMail(context.work, context.id());
  return mail ? context.html(MailPage({ context, mail })) : context.notFound();
}
