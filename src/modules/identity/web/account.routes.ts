import { listHistory } from '#modules/audit/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { addAccount, changeAccount, disableAccount, enableAccount } from '../commands/accounts.ts';
import { endSession } from '../commands/end-session.ts';
import { removePasskey } from '../commands/passkeys.ts';
import { administrationMessages } from '../messages/administration.ts';
import { type AccountDetail, findStaffAccount, listMembershipsOf } from '../queries/find-account.ts';
import { listAccounts } from '../queries/list-accounts.ts';
import { listPasskeys, listSessions } from '../queries/list-keys.ts';
import { AccountPage } from './account.page.tsx';
import { presentAccountRow } from './account.presenter.ts';
import { AdministrationForm } from './account-form.page.tsx';
import { accountFields } from './account-form.ts';
import { AccountListPage } from './account-list.page.tsx';

const administer = (method: 'GET' | 'POST', path: string, handle: Route['handle']): Route => ({
  method,
  path: `/accounts${path}`,
  access: { permission: 'identity.administer' },
  handle,
});

export const accountRoutes: Route[] = [
  administer('GET', '', showAccounts),
  administer('GET', '/new', (context) => showNew(context)),
  administer('POST', '/new', submitNew),
  administer('GET', '/:id', (context) => showAccount(context)),
  administer('GET', '/:id/change', (context) => showChange(context)),
  administer('POST', '/:id/change', submitChange),
  administer('POST', '/:id/disable', step(disableAccount, 'account-disabled')),
  administer('POST', '/:id/enable', step(enableAccount, 'account-enabled')),
  administer('POST', '/:id/sessions/:key/end', step(endSession, 'session-ended', 'key')),
  administer('POST', '/:id/passkeys/:key/remove', step(removePasskey, 'passkey-removed', 'key')),
];

async function showAccounts(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['name', 'email', 'signed-in'],
    filters: ['name', 'role', 'state'],
    sort: 'name',
  });
  const { rows, total } = await listAccounts(context.work, list);
  if (!list.isExport) return context.html(AccountListPage({ context, list, rows, total }));
  const words = administrationMessages.accounts;
  const cells = rows.map((row) => presentAccountRow(row));
  return context.file(
    'accounts.csv',
    'text/csv; charset=utf-8',
    csv(
      [words.name, words.email, words.roles, words.organisations, words.state, words.signedIn],
      cells.map((row) => [row.name, row.email, row.roles, row.organisations, row.state.label, row.signedIn]),
    ),
  );
}

/** Finds the person of the address, or answers that there is none. */
export async function withAccount(
  context: Context,
  answer: (account: AccountDetail) => Response | Promise<Response>,
): Promise<Response> {
  const account = await findStaffAccount(context.work, context.id());
  return account ? answer(account) : context.notFound();
}

export function showAccount(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const { work } = context;
  return withAccount(context, async (account) =>
    context.html(
      AccountPage({
        context,
        account,
        memberships: await listMembershipsOf(work, account.id),
        sessions: await listSessions(work, account.id),
        passkeys: await listPasskeys(work, account.id),
        history: await listHistory(work, 'account', account.id),
        refusal: more.refusal,
      }),
      more.status,
    ),
  );
}

async function showNew(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const words = administrationMessages;
  const view = AdministrationForm({
    context,
    state,
    title: words.accounts.add,
    action: '/accounts/new',
    fields: accountFields(),
    submit: words.save,
    parent: { label: words.accounts.title, href: '/accounts' },
  });
  return context.html(view, status);
}

function submitNew(context: Context): Promise<Response> {
  return handleForm(context, {
    command: addAccount,
    fields: accountFields(),
    done: ({ id }) => context.redirect(`/accounts/${id}?done=identity.account-added`),
    again: (state, status) => showNew(context, state, status),
  });
}

function showChange(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const words = administrationMessages;
  return withAccount(context, (account) =>
    context.html(
      AdministrationForm({
        context,
        state: { ...state, version: state.version ?? account.version },
        title: words.accounts.changeTitle,
        action: `/accounts/${account.id}/change`,
        fields: accountFields(),
        values: { displayName: account.displayName, email: account.email ?? '' },
        submit: words.save,
        parent: { label: account.displayName, href: `/accounts/${account.id}` },
      }),
      status,
    ),
  );
}

function submitChange(context: Context): Promise<Response> {
  return handleForm(context, {
    command: changeAccount,
    fields: accountFields(),
    also: { id: context.id() },
    done: ({ id }) => context.redirect(`/accounts/${id}?done=identity.account-changed`),
    again: (state, status) => showChange(context, state, status),
  });
}

/** A step on the person of the address, or on one of their keys. */
function step<I, L, C>(command: Command<I, L, C>, done: string, id: 'id' | 'key' = 'id') {
  return (context: Context): Promise<Response> =>
    handleForm(context, {
      command,
      fields: [],
      also: { id: context.id(id) },
      done: () => context.redirect(`/accounts/${context.id()}?done=identity.${done}`),
      again: ({ refusal }, status) => showAccount(context, { refusal, status }),
    });
}
