import { accountOf } from '#platform/work.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { addPasskeyAddress, offerPasskeyAddress, ownAccountAddress } from '../addresses.ts';
import { addPasskey } from '../commands/passkeys.ts';
import { isEnrolling } from '../commands/switch-role.ts';
import { accountMessages } from '../messages/account.ts';
import { offerRegistration, verifyRegistration } from '../passkeys.ts';
import { openSession } from '../sessions.ts';
import { NewPasskeyPage } from './new-passkey.page.tsx';
import { startSession } from './session-cookie.ts';

const access = { permission: 'identity.own-account' };

export const newPasskeyRoutes: Route[] = [
  { method: 'GET', path: addPasskeyAddress.path, access, handle: (context) => showNewPasskey(context) },
  { method: 'POST', path: offerPasskeyAddress.path, access, handle: challenge },
  { method: 'POST', path: addPasskeyAddress.path, access, handle: submitPasskey },
];

async function showNewPasskey(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  return context.html(NewPasskeyPage({ context, state }), status);
}

async function challenge(context: Context): Promise<Response> {
  return context.json(await offerRegistration(context.work, context.origin));
}

/** Takes the proof that the key is in these hands, then runs the command that keeps it. */
async function submitPasskey(context: Context): Promise<Response> {
  const { work, origin, form } = context;
  const passkey = await verifyRegistration(work, origin, String(form.credential ?? ''));
  if (!passkey) {
    const refusal = context.refusalText(addPasskey.name, { code: 'passkey-not-accepted', facts: {} });
    return showNewPasskey(context, { ...freshForm(context), input: form, refusal }, 409);
  }
  return handleForm(context, {
    command: addPasskey,
    fields: [{ name: 'label', kind: 'text', label: accountMessages.newPasskey.label }],
    also: passkey,
    done: () => enter(context),
    again: (state, status) => showNewPasskey(context, state, status),
  });
}

/** Gives somebody who enrolled their roles: they have now proven who they are. */
async function enter(context: Context): Promise<Response> {
  const { work, actor } = context;
  const next = ownAccountAddress({ done: 'identity.passkey-added' });
  if (!isEnrolling(actor)) return context.redirect(next);
  const token = await openSession(work, accountOf(actor), 'passkey');
  return startSession(context, token, next);
}
