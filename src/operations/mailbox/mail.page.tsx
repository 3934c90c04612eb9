import { formatInstant } from '#ui/language.ts';
import { DescriptionList, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { mailboxAddress } from './addresses.ts';
import type { MailRow } from './list-mail.ts';
import { mailboxMessages } from './messages.ts';

/** One mail as its reader would have seen it. */
export const MailPage = ({ context, mail }: { context: Context; mail: MailRow & { body: string } }) => {
  return (
    <Page
      frame={context.frame}
      title={mail.subject}
      breadcrumb={[{ label: mailboxMessages.title, href: mailboxAddress() }]}
    >
      <DescriptionList
        facts={[
          { term: mailboxMessages.columns.recipient, description: mail.recipient },
          {
            term: mailboxMessages.columns.writtenAt,
            description: formatInstant(mail.writtenAt),
          },
        ]}
      />
      <p class="kern-body sw-prose">{mail.body}</p>
    </Page>
  );
};
