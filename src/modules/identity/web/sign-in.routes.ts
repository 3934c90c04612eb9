import type { Context } from '#web/context.ts';
import { sessionCookieName } from '#web/cookies.ts';
import { handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { switchRole } from '../commands/switch-role.ts';
import { cookieValue } from '../model/session-token.ts';
import { listDemonstrationPeople, listOwnMemberships } from '../queries/list-memberships.ts';
import { openSession, revokeSession, SESSION_HOURS } from '../sessions.ts';
import { RolesPage, SignInPage } from './sign-in.page.tsx';

const BEFORE_SIGN_IN = { public: 'people sign in here' };

export const signInRoutes: Route[] = [
  { method: 'GET', path: '/sign-in', access: BEFORE_SIGN_IN, handle: showSignIn },
  { method: 'POST', path: '/demonstration/sign-in', access: BEFORE_SIGN_IN, handle: signInAsPerson },
  { method: 'POST', path: '/sign-out', access: { public: 'signing out needs no right' }, handle: signOut },
  { method: 'GET', path: '/roles', access: { permission: 'identity.switch-role' }, handle: showRoles },
  { method: 'POST', path: '/roles', access: { permission: 'identity.switch-role' }, handle: chooseRole },
];

async function showSignIn(context: Context): Promise<Response> {
  const people = context.isDemonstration ? await listDemonstrationPeople(context.work) : [];
  return context.html(SignInPage({ context, people }));
}

/** Demonstration only: the list of people is empty in a database that was not started as one. */
async function signInAsPerson(context: Context): Promise<Response> {
  const people = await listDemonstrationPeople(context.work);
  const person = people.find(({ id }) => id === context.form.membershipId);
  if (!person) return context.notFound();
  const token = await openSession(context.work, person.accountId, 'demonstration', person.id);
  context.setCookie(sessionCookieName(context.origin), cookieValue(token), SESSION_HOURS * 3600);
  return context.redirect('/');
}

async function signOut(context: Context): Promise<Response> {
  await revokeSession(context.work);
  context.setCookie(sessionCookieName(context.origin), '', 0);
  return context.redirect('/?done=identity.signed-out');
}

async function showRoles(context: Context): Promise<Response> {
  return context.html(RolesPage({ context, memberships: await listOwnMemberships(context.work) }));
}

function chooseRole(context: Context): Promise<Response> {
  return handleForm(context, {
    command: switchRole,
    fields: [{ name: 'membershipId', kind: 'text', label: 'membershipId' }],
    done: () => context.redirect('/?done=identity.role-switched'),
    again: () => showRoles(context),
  });
}
