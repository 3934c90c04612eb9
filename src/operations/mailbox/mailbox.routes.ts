import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { mailAddress } from './addresses.ts';
import { findMail } from './list-mail.ts';
import { MailPage } from './mail.page.tsx';
import { mailList } from './mail-list.ts';

/** The outbox of a demonstration; outside one there are no such pages. */
export const mailboxRoutes: Route[] = [
  { ...mailList.route, handle: inDemonstration(mailList.show) },
  { ...mailList.route, path: mailAddress.path, handle: inDemonstration(showMail) },
];

function inDemonstration(handle: Route['handle']): Route['handle'] {
  return async (context) => (context.isDemonstration ? handle(context) : context.notFound());
}

async function showMail(context: Context): Promise<Response> {
  const mail = await findMail(context.work, context.id());
  return mail ? context.html(MailPage({ context, mail })) : context.notFound();
}
