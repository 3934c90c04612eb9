import { timingSafeEqual } from 'node:crypto';
import type { Context } from '#web/context.ts';
import type { OpenIdCheck } from '#web/open-id.ts';
import type { Route } from '#web/route.ts';
import { countAttempt } from '../attempts.ts';
import { SECRET_MINUTES } from '../model/lifetimes.ts';
import { newSecret } from '../model/session-token.ts';
import { newGateSecret, takeSecret } from '../one-time-secrets.ts';
import { accountOfOpenId } from '../open-id-accounts.ts';
import { openSession } from '../sessions.ts';
import { returnTo, startSession } from './session-cookie.ts';
import { showSignIn } from './sign-in.routes.ts';
import { tooMany } from './too-many.tsx';

const BEFORE_SIGN_IN = { public: 'people sign in here' };
const CALLBACK = '/sign-in/openid/callback';
/** Binds a sign-in to the browser that began it: nobody can finish theirs in somebody else's browser. */
const STATE_COOKIE = 'sign-in-state';

export const openIdRoutes: Route[] = [
  // A link, not a form: the policy against foreign form targets also covers where a form is redirected to.
  { method: 'GET', path: '/sign-in/openid', access: BEFORE_SIGN_IN, handle: leave },
  { method: 'GET', path: CALLBACK, access: BEFORE_SIGN_IN, handle: comeBack },
];

type Remembered = Omit<OpenIdCheck, 'state'> & { returnTo: string };

async function leave(context: Context): Promise<Response> {
  const { work, openId, origin, address, url } = context;
  if (!openId) return context.notFound();
  const blocked = await countAttempt(work, 'openid-by-address', address);
  if (blocked) return tooMany(context, blocked);

  const remembered: Remembered = {
    nonce: newSecret(),
    codeVerifier: newSecret(),
    returnTo: returnTo(url.searchParams.get('returnTo')),
  };
  const state = await newGateSecret(work, { kind: 'oidc-state', detail: remembered });
  try {
    const away = await openId.begin(`${origin}${CALLBACK}`, { ...remembered, state });
    context.setCookie(STATE_COOKIE, state, SECRET_MINUTES['oidc-state'] * 60);
    return context.redirectOut(away);
  } catch {
    return showSignIn(context, { problem: 'openid-away', status: 503 });
  }
}

async function comeBack(context: Context): Promise<Response> {
  const { work, openId, origin, url } = context;
  if (!openId) return context.notFound();
  const state = url.searchParams.get('state') ?? '';
  const isSameBrowser = isEqual(context.cookie(STATE_COOKIE) ?? '', state);
  context.setCookie(STATE_COOKIE, '', 0);
  const taken = isSameBrowser ? await takeSecret(work, ['oidc-state'], state) : undefined;
  if (!taken) return showSignIn(context, { problem: 'openid-failed', status: 401 });

  const remembered = taken.detail as Remembered;
  const person = await openId
    .finish(new URL(url.pathname + url.search, origin), { ...remembered, state })
    .catch(() => undefined);
  if (!person) return showSignIn(context, { problem: 'openid-failed', status: 401 });

  const accountId = await accountOfOpenId(work, person);
  if (!accountId) return showSignIn(context, { problem: 'openid-unknown', status: 403 });
  return startSession(context, await openSession(work, accountId, 'oidc'), remembered.returnTo);
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
