import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { addPasskeyAddress, setUpAddress, signInAddress } from '../addresses.ts';
import { type ChoosableLands, type SetUpDetail, setUpCommand } from '../commands/set-up.ts';
import { findSecret } from '../one-time-secrets.ts';
import { hasSignedInBefore } from '../queries/has-signed-in-before.ts';
import { openSession } from '../sessions.ts';
import { LinkGonePage } from './link.page.tsx';
import { startSession } from './session-cookie.ts';
import { SetUpPage, setUpFields } from './set-up.page.tsx';

const HOLDER = { public: 'whoever started the service holds the link' };

/** Returns the routes of the first page of a Land; which Länder there are files of, a module above knows. */
export function setUpRoutes(choosable: ChoosableLands): Route[] {
  const command = setUpCommand(choosable);

  /** Returns the Länder that the link lets be chosen: all there are files of, or the one that it was made for. */
  const landsOf = async (context: Context, link: string) => {
    const found = await findSecret(context.work, ['set-up-link'], link);
    const own = context.land ? [context.land] : [];
    return (found?.detail as SetUpDetail | undefined)?.choosesLand ? choosable() : own;
  };

  async function showSetUp(context: Context): Promise<Response> {
    const link = context.url.searchParams.get('link') ?? '';
    const found = await findSecret(context.work, ['set-up-link'], link);
    if (!found) return context.html(LinkGonePage({ context }), 410);
    const lands = await landsOf(context, link);
    return context.html(SetUpPage({ context, link, lands, state: freshForm(context) }));
  }

  async function submitSetUp(context: Context): Promise<Response> {
    const link = String(context.form.link ?? '');
    const lands = await landsOf(context, link);
    const [only] = lands;
    return handleForm(context, {
      command,
      fields: setUpFields(lands),
      also: { link, ...(lands.length === 1 && { land: only?.slug }) },
      done: ({ id }) => signInFirstTime(context, String(id)),
      again: (state, status) => context.html(SetUpPage({ context, link, lands, state }), status),
    });
  }

  return [
    { method: 'GET', path: setUpAddress.path, access: HOLDER, handle: showSetUp },
    { method: 'POST', path: setUpAddress.path, access: HOLDER, handle: submitSetUp },
  ];
}

/** Signs in whoever set up the installation, once: the form sent a second time opens no second session. */
async function signInFirstTime(context: Context, accountId: string): Promise<Response> {
  if (await hasSignedInBefore(context.work, accountId)) return context.redirect(signInAddress());
  const token = await openSession(context.work, accountId, 'link');
  return startSession(context, token, addPasskeyAddress({ done: 'identity.set-up' }));
}
