import { timingSafeEqual } from 'node:crypto';
import type { Context } from '#web/context.ts';
import type { OpenIdCheck, OpenIdPerson } from '#web/open-id.ts';
import type { Route } from '#web/route.ts';
import { openIdCallbackAddress, signInByOpenIdAddress } from '../addresses.ts';
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
/** Binds a sign-in to the browser that began it: nobody can finish theirs in somebody else's browser. */
const STATE_COOKIE = 'sign-in-state';

export const openIdRoutes: Route[] = [
  // A link, not a form: the policy against foreign form targets also covers where a form is redirected to.
  {
    method: 'GET',
    path: signInByOpenIdAddress.path,
    access: BEFORE_SIGN_IN,
    beforehand: prepareToLeave,
    handle: leave,
  },
  {
    method: 'GET',
    path: openIdCallbackAddress.path,
    access: BEFORE_SIGN_IN,
    beforehand: prepareToAsk,
    handle: comeBack,
  },
];

type Remembered = Omit<OpenIdCheck, 'state'> & { returnTo: string };

/** The first time, the other system is asked where people sign in. */
async function prepareToLeave({ work, openId, origin, address, url }: Context) {
  const until = await countAttempt(work, 'openid-by-address', address);
  if (!openId || until) return async (): Promise<Departure> => ({ until });
  const remembered: Remembered = {
    nonce: newSecret(),
    codeVerifier: newSecret(),
    returnTo: returnTo(url.searchParams.get('returnTo')),
  };
  const state = await newGateSecret(work, { kind: 'oidc-state', detail: remembered });
  return async (): Promise<Departure> => ({
    state,
    away: await openId
      .begin(`${origin}${openIdCallbackAddress()}`, { ...remembered, state })
      .catch(() => undefined),
  });
}

type Departure = { until?: Date | undefined; state?: string; away?: string | undefined };

async function leave(context: Context, found: unknown): Promise<Response> {
  const { until, state, away } = found as Departure;
  if (!context.openId) return context.notFound();
  if (until) return tooMany(context, until);
  if (!state || !away) return showSignIn(context, { problem: 'openid-away', status: 503 });
  context.setCookie(STATE_COOKIE, state, SECRET_MINUTES['oidc-state'] * 60);
  return context.redirectOut(away);
}

/** Prepares to ask the other system who came back, which may take its time. What was remembered is used up before. */
async function prepareToAsk(context: Context) {
  const { work, openId, origin, url } = context;
  const state = url.searchParams.get('state') ?? '';
  const isSameBrowser = isEqual(context.cookie(STATE_COOKIE) ?? '', state);
  const taken = isSameBrowser ? await takeSecret(work, ['oidc-state'], state) : undefined;
  if (!openId || !taken) return async () => undefined;
  const remembered = taken.detail as Remembered;
  return async (): Promise<Return | undefined> => {
    const person = await openId
      .finish(new URL(url.pathname + url.search, origin), { ...remembered, state })
      .catch(() => undefined);
    return person && { person, returnTo: remembered.returnTo };
  };
}

type Return = { person: OpenIdPerson; returnTo: string };

async function comeBack(context: Context, found: unknown): Promise<Response> {
  if (!context.openId) return context.notFound();
  context.setCookie(STATE_COOKIE, '', 0);
  const back = found as Return | undefined;
  if (!back) return showSignIn(context, { problem: 'openid-failed', status: 401 });
  const accountId = await accountOfOpenId(context.work, back.person);
  if (!accountId) return showSignIn(context, { problem: 'openid-unknown', status: 403 });
  return startSession(context, await openSession(context.work, accountId, 'oidc'), back.returnTo);
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
