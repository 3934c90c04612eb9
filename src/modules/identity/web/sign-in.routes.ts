import { startAddress } from '#app/addresses.ts';
import { recordEntry } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import {
  offerSignInAddress,
  signInAddress,
  signInAsPersonAddress,
  signInByPasskeyAddress,
  signOutAddress,
} from '../addresses.ts';
import { countAttempt, forgiveAttempt } from '../attempts.ts';
import { claimedAccount, offerSignIn, verifySignIn } from '../passkeys.ts';
import { listDemonstrationPeople } from '../queries/list-memberships.ts';
import { openSession, revokeSession } from '../sessions.ts';
import { forgetSession, returnTo, startSession } from './session-cookie.ts';
import { SignInPage, type SignInProblem } from './sign-in.page.tsx';
import { tooMany } from './too-many.tsx';

const BEFORE_SIGN_IN = { public: 'people sign in here' };
const NOBODY = '00000000-0000-0000-0000-000000000000';

export const signInRoutes: Route[] = [
  {
    method: 'GET',
    path: signInAddress.path,
    access: BEFORE_SIGN_IN,
    handle: (context) => showSignIn(context),
  },
  { method: 'POST', path: offerSignInAddress.path, access: BEFORE_SIGN_IN, handle: challengePasskey },
  { method: 'POST', path: signInByPasskeyAddress.path, access: BEFORE_SIGN_IN, handle: signInByPasskey },
  { method: 'POST', path: signInAsPersonAddress.path, access: BEFORE_SIGN_IN, handle: signInAsPerson },
  {
    method: 'POST',
    path: signOutAddress.path,
    access: { public: 'signing out needs no right' },
    handle: signOut,
  },
];

/** The sign-in page; again with what went wrong, in whichever way it was tried. */
export async function showSignIn(
  context: Context,
  { problem, status = 200 }: { problem?: SignInProblem; status?: number } = {},
): Promise<Response> {
  const people = context.isDemonstration ? await listDemonstrationPeople(context.work) : [];
  const to = returnTo(context.form.returnTo ?? context.url.searchParams.get('returnTo'));
  return context.html(SignInPage({ context, people, returnTo: to, problem }), status);
}

async function challengePasskey(context: Context): Promise<Response> {
  const { work, address, origin } = context;
  const blocked = await countAttempt(work, 'challenge-by-address', address);
  return blocked ? tooMany(context, blocked) : context.json(await offerSignIn(work, origin));
}

async function signInByPasskey(context: Context): Promise<Response> {
  const { work, address, origin, form } = context;
  const sent = String(form.credential ?? '');
  const claimed = await claimedAccount(work, sent);
  const blocked =
    (await countAttempt(work, 'sign-in-by-address', address)) ??
    (claimed && (await countAttempt(work, 'sign-in-by-account', claimed)));
  if (blocked) return tooMany(context, blocked);

  const accountId = await verifySignIn(work, origin, sent);
  if (!accountId) {
    await noteRefusal(context, claimed);
    return showSignIn(context, { problem: 'passkey-not-accepted', status: 401 });
  }
  await forgiveAttempt(work, 'sign-in-by-address', address);
  await forgiveAttempt(work, 'sign-in-by-account', accountId);
  return startSession(context, await openSession(work, accountId, 'passkey'), returnTo(form.returnTo));
}

/** Failed attempts stand in the audit trail beside the account that they aimed at. */
const noteRefusal = ({ work }: Context, accountId = NOBODY): Promise<void> =>
  recordEntry(work, {
    kind: 'refused',
    action: 'identity.sign-in',
    objectKind: 'account',
    objectId: accountId,
    payload: { method: 'passkey' },
  });

/** Signs in as a person of the demonstration; the list of people is empty in a database that was not started as one. */
async function signInAsPerson(context: Context): Promise<Response> {
  const people = await listDemonstrationPeople(context.work);
  const person = people.find(({ id }) => id === context.form.membershipId);
  if (!person) return context.notFound();
  const session = await openSession(context.work, person.accountId, 'demonstration', person.id);
  return startSession(context, session, returnTo(context.form.returnTo));
}

async function signOut(context: Context): Promise<Response> {
  await revokeSession(context.work);
  forgetSession(context);
  const { returnTo: to } = context.form;
  return context.redirect(typeof to === 'string' ? to : startAddress({ done: 'identity.signed-out' }));
}
