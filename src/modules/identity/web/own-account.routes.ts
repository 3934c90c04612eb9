import { listHistory } from '#modules/audit/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { changeLanguage } from '../commands/change-language.ts';
import { endSession } from '../commands/end-session.ts';
import { addPasskey, removePasskey } from '../commands/passkeys.ts';
import { isEnrolling } from '../commands/switch-role.ts';
import { accountMessages } from '../messages/account.ts';
import { offerRegistration, verifyRegistration } from '../passkeys.ts';
import { getOwnAccount, listMembershipsOf } from '../queries/find-account.ts';
import { listPasskeys, listSessions } from '../queries/list-keys.ts';
import { openSession } from '../sessions.ts';
import { NewPasskeyPage } from './new-passkey.page.tsx';
import { languageFields, OwnAccountPage } from './own-account.page.tsx';
import { startSession } from './session-cookie.ts';
import { signedIn } from './signed-in.ts';

const OWN = { permission: 'identity.own-account' };
const YEAR = 365 * 24 * 3600;

const own = (method: 'GET' | 'POST', path: string, handle: Route['handle']): Route => ({
  method,
  path: `/account${path}`,
  access: OWN,
  handle: signedIn(handle),
});

export const ownAccountRoutes: Route[] = [
  own('GET', '', (context) => showOwnAccount(context)),
  own('GET', '/passkeys/new', (context) => showNewPasskey(context)),
  own('POST', '/passkeys/options', challenge),
  own('POST', '/passkeys/new', submitPasskey),
  own('POST', '/passkeys/:id/remove', step(removePasskey, 'passkey-removed')),
  own('POST', '/sessions/:id/end', step(endSession, 'session-ended')),
  own('POST', '/language', submitLanguage),
];

async function showOwnAccount(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work, actor } = context;
  const accountId = actor.accountId as string;
  const view = OwnAccountPage({
    context,
    state,
    account: await getOwnAccount(work),
    memberships: await listMembershipsOf(work, accountId),
    passkeys: await listPasskeys(work, accountId),
    sessions: await listSessions(work, accountId),
    history: await listHistory(work, 'account', accountId),
  });
  return context.html(view, status);
}

async function showNewPasskey(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  return context.html(NewPasskeyPage({ context, state }), status);
}

async function challenge(context: Context): Promise<Response> {
  return context.json(await offerRegistration(context.work, context.origin));
}

/** First the proof that the key is in these hands, then the command that keeps it. */
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

/** Who enrols has now proven who they are and gets their roles. */
async function enter(context: Context): Promise<Response> {
  const { work, actor } = context;
  if (!isEnrolling(actor)) return context.redirect('/account?done=identity.passkey-added');
  const token = await openSession(work, actor.accountId as string, 'passkey');
  return startSession(context, token, '/account?done=identity.passkey-added');
}

function submitLanguage(context: Context): Promise<Response> {
  return handleForm(context, {
    command: changeLanguage,
    fields: languageFields(),
    done: () => {
      context.setCookie('locale', String(context.form.language), YEAR);
      return context.redirect('/account?done=identity.language-changed');
    },
    again: (state, status) => showOwnAccount(context, state, status),
  });
}

function step<I, L, C>(command: Command<I, L, C>, done: string) {
  return (context: Context): Promise<Response> =>
    handleForm(context, {
      command,
      fields: [],
      also: { id: context.id() },
      done: () => context.redirect(`/account?done=identity.${done}`),
      again: (state, status) => showOwnAccount(context, state, status),
    });
}
