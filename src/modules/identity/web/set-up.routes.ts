import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { addPasskeyAddress, setUpAddress, signInAddress } from '../addresses.ts';
import { setUp } from '../commands/set-up.ts';
import { findSecret } from '../one-time-secrets.ts';
import { hasSignedInBefore } from '../queries/has-signed-in-before.ts';
import { openSession } from '../sessions.ts';
import { LinkGonePage } from './link.page.tsx';
import { startSession } from './session-cookie.ts';
import { SetUpPage, setUpFields } from './set-up.page.tsx';

const HOLDER = { public: 'whoever started the service holds the link' };

export const setUpRoutes: Route[] = [
  { method: 'GET', path: setUpAddress.path, access: HOLDER, handle: showSetUp },
  { method: 'POST', path: setUpAddress.path, access: HOLDER, handle: submitSetUp },
];

async function showSetUp(context: Context): Promise<Response> {
  const link = context.url.searchParams.get('link') ?? '';
  const found = await findSecret(context.work, ['set-up-link'], link);
  if (!found) return context.html(LinkGonePage({ context }), 410);
  return context.html(SetUpPage({ context, link, state: freshForm(context) }));
}

function submitSetUp(context: Context): Promise<Response> {
  const link = String(context.form.link ?? '');
  return handleForm(context, {
    command: setUp,
    fields: setUpFields(),
    also: { link },
    done: ({ id }) => signInFirstTime(context, String(id)),
    again: (state, status) => context.html(SetUpPage({ context, link, state }), status),
  });
}

/** Signs in whoever set up the installation, once: the form sent a second time opens no second session. */
async function signInFirstTime(context: Context, accountId: string): Promise<Response> {
  if (await hasSignedInBefore(context.work, accountId)) return context.redirect(signInAddress());
  const token = await openSession(context.work, accountId, 'link');
  return startSession(context, token, addPasskeyAddress({ done: 'identity.set-up' }));
}
