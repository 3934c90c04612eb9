import { formatInstant } from '#ui/language.ts';
import { Actions, LinkButton, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { signInAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';

/** Answers 429: says when it is worth trying again, to people and to programs. */
export async function tooMany(context: Context, until: Date): Promise<Response> {
  const words = accountMessages.tooMany;
  const response = await context.html(
    <Page frame={context.frame} title={words.title}>
      <p class="kern-body">{words.text(formatInstant(until))}</p>
      <Actions>
        <LinkButton href={signInAddress()}>{words.back}</LinkButton>
      </Actions>
    </Page>,
    429,
  );
  const seconds = Math.ceil((until.getTime() - context.work.now.getTime()) / 1000);
  response.headers.set('retry-after', String(Math.max(1, seconds)));
  return response;
}
