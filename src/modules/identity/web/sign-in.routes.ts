import { recordEntry } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { countAttempt, forgiveAttempt } from '../attempts.ts';
import { switchRole } from '../commands/switch-role.ts';
import { claimedAccount, offerSignIn, verifySignIn } from '../passkeys.ts';
import { listDemonstrationPeople, listOwnMemberships } from '../queries/list-memberships.ts';
import { openSession, revokeSession, rotateSession } from '../sessions.ts';
import { RolesPage } from './roles.page.tsx';
import { forgetSession, returnTo, startSession } from './session-cookie.ts';
import { SignInPage, type SignInProblem } from './sign-in.page.tsx';
import { signedIn } from './signed-in.ts';
import { tooMany } from './too-many.tsx';

const BEFORE_SIGN_IN = { public: 'people sign in here' };
const OWN_ROLES = { permission: 'identity.switch-role' };
const NOBODY = '00000000-0000-0000-0000-000000000000';

export const signInRoutes: Route[] = [
  { method: 'GET', path: '/sign-in', access: BEFORE_SIGN_IN, handle: (context) => showSignIn(context) },
  { method: 'POST', path: '/sign-in/passkey/options', access: BEFORE_SIGN_IN, handle: challengePasskey },
  { method: 'POST', path: '/sign-in/passkey', access: BEFORE_SIGN_IN, handle: signInByPasskey },
  { method: 'POST', path: '/demonstration/sign-in', access: BEFORE_SIGN_IN, handle: signInAsPerson },
  { method: 'POST', path: '/sign-out', access: { public: 'signing out needs no right' }, handle: signOut },
  { method: 'GET', path: '/roles', access: OWN_ROLES, handle: signedIn((context) => showRoles(context)) },
  { method: 'POST', path: '/roles', access: OWN_ROLES, handle: signedIn(chooseRole) },
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

/** Demonstration only: the list of people is empty in a database that was not started as one. */
async function signInAsPerson(context: Context): Promise<Response> {
  const people = await listDemonstrationPeople(context.work);
  const person = people.find(({ id }) => id === context.form.membershipId);
  if (!person) return context.notFound();
  return startSession(context, await openSession(context.work, person.accountId, 'demonstration', person.id));
}

async function signOut(context: Context): Promise<Response> {
  await revokeSession(context.work);
  forgetSession(context);
  return context.redirect('/?done=identity.signed-out');
}

async function showRoles(
  context: Context,
  more: { refusal?: { why: string; next: string } | undefined; status?: number } = {},
): Promise<Response> {
  const memberships = await listOwnMemberships(context.work);
  return context.html(RolesPage({ context, memberships, refusal: more.refusal }), more.status);
}

function chooseRole(context: Context): Promise<Response> {
  return handleForm(context, {
    command: switchRole,
    fields: [{ name: 'membershipId', kind: 'text', label: 'membershipId' }],
    done: async () =>
      startSession(context, await rotateSession(context.work), '/?done=identity.role-switched'),
    again: ({ refusal }, status) => showRoles(context, { refusal, status }),
  });
}
