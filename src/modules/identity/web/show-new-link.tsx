import { writeLetters } from '#platform/mail/index.ts';
import { formatInstant, inLocale } from '#ui/language.ts';
import { Actions, Alert, DescriptionList, LinkButton, Page } from '#ui/parts.ts';
import { inLand } from '#web/address.ts';
import type { Context } from '#web/context.ts';
import type { Sent } from '#web/take-form.ts';
import { signInByLinkAddress } from '../addresses.ts';
import type { MadeLink } from '../commands/enrolment-link.ts';
import { accountMessages } from '../messages/account.ts';
import { minutesAfter } from '../model/lifetimes.ts';
import { hashSecret } from '../model/session-token.ts';

/** Returns the hash that the commands are told of a secret; it stands in clear only here and in the mail. */
export const hashOf = (secret: string): string => hashSecret(secret).toString('base64url');

/** Shows a new link, after a second click once more, and sends it, if there is an address. */
export async function showNewLink(
  context: Context,
  { secret, isRepeated, back }: Sent & { back: string },
  { accountId, email, language, validMinutes }: MadeLink,
): Promise<Response> {
  const { work, origin, lands, land } = context;
  const path = inLand(signInByLinkAddress({ link: secret }), lands.length > 1 ? land?.slug : undefined);
  const address = `${origin}${path}`;
  const until = minutesAfter(work.now, validMinutes);
  if (email !== null && !isRepeated) {
    const { subject, body } = inLocale(language, () => ({
      subject: accountMessages.newLink.mailSubject,
      body: accountMessages.newLink.mailBody(address, formatInstant(until)),
    }));
    await writeLetters(work, [{ accountId, recipient: email, subject, body }]);
  }
  const link = { address, until: formatInstant(until), mailedTo: email, back };
  return context.html(NewLinkPage({ context, link }));
}

type ShownLink = { address: string; until: string; mailedTo: string | null; back: string };

/** The only time that a link is to be seen: to print, to write down, to hand over. */
const NewLinkPage = ({ context, link }: { context: Context; link: ShownLink }) => {
  const words = accountMessages.newLink;
  return (
    <Page frame={context.frame} title={words.title}>
      <Alert tone="warning" title={words.once} live>
        <p>{words.until(link.until)}</p>
        {link.mailedTo && <p>{words.mailed(link.mailedTo)}</p>}
      </Alert>
      <DescriptionList facts={[{ term: words.label, description: <code>{link.address}</code> }]} />
      <Actions>
        <LinkButton href={link.back}>{words.back}</LinkButton>
      </Actions>
    </Page>
  );
};
