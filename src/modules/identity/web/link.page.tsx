import { ActionForm, Actions, Button, Hidden, LinkButton, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { signInAddress, signInByLinkAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';

/** Asks before a link is used up: programs that open links in mails must not do it. */
export const LinkPage = ({ context, secret }: { context: Context; secret: string }) => {
  const words = accountMessages.link;
  return (
    <Page frame={context.frame} title={words.title}>
      <p class="kern-body">{words.text}</p>
      <ActionForm action={signInByLinkAddress()} csrf={context.csrf}>
        <Hidden name="link" value={secret} />
        <Button>{words.confirm}</Button>
      </ActionForm>
    </Page>
  );
};

export const LinkGonePage = ({ context }: { context: Context }) => {
  const words = accountMessages.link;
  return (
    <Page frame={context.frame} title={words.goneTitle}>
      <p class="kern-body">{words.goneWhy}</p>
      <p class="kern-body">{words.goneNext}</p>
      <Actions>
        <LinkButton href={signInAddress()}>{words.signIn}</LinkButton>
      </Actions>
    </Page>
  );
};
