import { accountOf } from '#platform/work.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { type FormState, freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import {
  changeLanguageAddress,
  endOwnSessionAddress,
  ownAccountAddress,
  removeOwnPasskeyAddress,
} from '../addresses.ts';
import { changeLanguage } from '../commands/change-language.ts';
import { endSession } from '../commands/end-session.ts';
import { removePasskey } from '../commands/passkeys.ts';
import { accountMessages } from '../messages/account.ts';
import { getOwnAccount, listMembershipsOf } from '../queries/find-account.ts';
import { listHistory } from '../queries/list-history.ts';
import { listPasskeys, listSessions } from '../queries/list-keys.ts';
import { endSessionOffer, type HeldSession, removePasskeyOffer } from './key-tables.tsx';
import { newPasskeyRoutes } from './new-passkey.routes.ts';
import { OwnAccountPage } from './own-account.page.tsx';
import { signedIn } from './signed-in.ts';

const YEAR = 365 * 24 * 3600;

const again = (context: Context, state: FormState, status: number) => showOwnAccount(context, state, status);

const removeOwnPasskeyStep = defineStep({
  address: removeOwnPasskeyAddress,
  command: removePasskey,
  also: (context) => ({ id: context.id() }),
  offer: removePasskeyOffer,
  done: () => ownAccountAddress({ done: 'identity.passkey-removed' }),
  again,
});

const endOwnSessionStep = defineStep({
  address: endOwnSessionAddress,
  command: endSession,
  also: (context) => ({ id: context.id() }),
  offer: { ...endSessionOffer, isOpen: ({ id }: HeldSession, { actor }) => id !== actor.sessionId },
  done: () => ownAccountAddress({ done: 'identity.session-ended' }),
  again,
});

const changeLanguageStep = defineStep({
  address: changeLanguageAddress,
  command: changeLanguage,
  also: () => ({}),
  fields: languageFields,
  done: (_, context) => {
    context.setCookie('locale', String(context.form.language), YEAR);
    return ownAccountAddress({ done: 'identity.language-changed' });
  },
  again,
});

async function showOwnAccount(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work, actor } = context;
  const accountId = accountOf(actor);
  const page = OwnAccountPage({
    context,
    state,
    account: await getOwnAccount(work),
    memberships: await listMembershipsOf(work, accountId),
    passkeys: (await listPasskeys(work, accountId)).map((passkey) => ({ ...passkey, accountId })),
    sessions: (await listSessions(work, accountId)).map((session) => ({ ...session, accountId })),
    history: await listHistory(work, 'account', accountId),
    removePasskey: removeOwnPasskeyStep,
    endSession: endOwnSessionStep,
    languageFields: languageFields(),
  });
  return context.html(page, status);
}

export const ownAccountRoutes: Route[] = signedIn([
  {
    method: 'GET',
    path: ownAccountAddress.path,
    access: { permission: 'identity.own-account' },
    handle: (context) => showOwnAccount(context),
  },
  ...newPasskeyRoutes,
  removeOwnPasskeyStep.route,
  endOwnSessionStep.route,
  changeLanguageStep.route,
]);

function languageFields(): FieldSpec[] {
  const words = accountMessages.own;
  const options = Object.entries(words.languages).map(([value, label]) => ({ value, label }));
  return [{ name: 'language', kind: 'radios', label: words.language, options }];
}
