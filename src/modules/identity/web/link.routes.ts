import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { addPasskeyAddress, signInByLinkAddress } from '../addresses.ts';
import { countAttempt, forgiveAttempt } from '../attempts.ts';
import type { SecretKind } from '../model/lifetimes.ts';
import { findSecret, takeSecret } from '../one-time-secrets.ts';
import { isOpenAccount } from '../queries/is-open-account.ts';
import { openSession } from '../sessions.ts';
import { LinkGonePage, LinkPage } from './link.page.tsx';
import { startSession } from './session-cookie.ts';
import { tooMany } from './too-many.tsx';

const LINKS: readonly SecretKind[] = ['sign-in-link', 'enrolment-link'];
const HOLDERS = { public: 'whoever holds a link signs in with it' };

export const linkRoutes: Route[] = [
  { method: 'GET', path: signInByLinkAddress.path, access: HOLDERS, handle: showLink },
  { method: 'POST', path: signInByLinkAddress.path, access: HOLDERS, handle: useLink },
];

async function showLink(context: Context): Promise<Response> {
  const secret = context.url.searchParams.get('link') ?? '';
  const found = await findSecret(context.work, LINKS, secret);
  return found ? context.html(LinkPage({ context, secret })) : gone(context);
}

async function useLink(context: Context): Promise<Response> {
  const { work, address, form } = context;
  const blocked = await countAttempt(work, 'sign-in-by-address', address);
  if (blocked) return tooMany(context, blocked);
  const secret = String(form.link ?? '');
  const participant = await takeSecret(work, ['sign-in-link'], secret);
  const staff = participant ? undefined : await takeSecret(work, ['enrolment-link'], secret);
  const accountId = participant?.accountId ?? staff?.accountId;
  if (!accountId || !(await isOpenAccount(work, accountId))) return gone(context);

  await forgiveAttempt(work, 'sign-in-by-address', address);
  if (participant) return startSession(context, await openSession(work, accountId, 'link'));
  // Staff get no role by a link, only the chance to make the passkey that gives it.
  return startSession(context, await openSession(work, accountId, 'link', null), addPasskeyAddress());
}

const gone = (context: Context) => context.html(LinkGonePage({ context }), 410);
