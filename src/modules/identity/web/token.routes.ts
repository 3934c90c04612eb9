import { listHistory } from '#modules/audit/index.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { createToken, revokeToken, TOKEN_DAYS } from '../commands/tokens.ts';
import { administrationMessages } from '../messages/administration.ts';
import { cookieValue, hashSecret } from '../model/session-token.ts';
import { listOrganisationChoices, type OrganisationChoice } from '../queries/list-organisations.ts';
import { findToken, listTokens } from '../queries/list-tokens.ts';
import { presentToken } from './account.presenter.ts';
import { AdministrationForm } from './account-form.page.tsx';
import { organisationOptions, roleOptions } from './account-form.ts';
import { NewTokenPage, TokenListPage, TokenPage } from './token.page.tsx';

const ADMINISTER = { permission: 'identity.administer' };

export const tokenRoutes: Route[] = [
  { method: 'GET', path: '/tokens', access: ADMINISTER, handle: showTokens },
  { method: 'GET', path: '/tokens/new', access: ADMINISTER, handle: (context) => showNew(context) },
  { method: 'POST', path: '/tokens/new', access: ADMINISTER, handle: submitNew },
  { method: 'GET', path: '/tokens/:id', access: ADMINISTER, handle: (context) => showToken(context) },
  { method: 'POST', path: '/tokens/:id/revoke', access: ADMINISTER, handle: submitRevoke },
];

async function showTokens(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['label', 'organisation', 'created', 'expires'],
    filters: ['state', 'label'],
    sort: 'created',
    direction: 'descending',
  });
  const { rows, total } = await listTokens(context.work, list);
  if (!list.isExport) return context.html(TokenListPage({ context, list, rows, total }));
  const words = administrationMessages.tokens;
  const cells = rows.map((row) => presentToken(row));
  return context.file(
    'tokens.csv',
    'text/csv; charset=utf-8',
    csv(
      [words.label, words.role, words.organisation, words.state, words.created, words.expires],
      cells.map((row) => [row.label, row.role, row.organisation, row.state.label, row.created, row.expires]),
    ),
  );
}

async function showToken(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const token = await findToken(context.work, context.id());
  if (!token) return context.notFound();
  const history = await listHistory(context.work, 'token', token.id);
  return context.html(TokenPage({ context, token, history, refusal: more.refusal }), more.status);
}

async function showNew(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const words = administrationMessages;
  const view = AdministrationForm({
    context,
    state,
    title: words.tokens.add,
    action: '/tokens/new',
    fields: tokenFields(await listOrganisationChoices(context.work)),
    values: { validDays: TOKEN_DAYS },
    submit: words.tokens.add,
    parent: { label: words.tokens.title, href: '/tokens' },
  });
  return context.html(view, status);
}

function tokenFields(organisations: readonly OrganisationChoice[] = []): FieldSpec[] {
  const words = administrationMessages.tokens;
  return [
    { name: 'label', kind: 'text', label: words.label, hint: words.labelHint },
    {
      name: 'organisationId',
      kind: 'choice',
      label: words.organisation,
      options: organisationOptions(organisations),
    },
    { name: 'role', kind: 'choice', label: words.role, options: roleOptions() },
    { name: 'validDays', kind: 'number', label: words.validDays, hint: words.validDaysHint },
  ];
}

/** The page makes the secret and shows it; the command keeps its hash. A second click shows the same one. */
function submitNew(context: Context): Promise<Response> {
  const secret = context.formSecret();
  const token = cookieValue({ tenantId: context.actor.tenantId, secret });
  return handleForm(context, {
    command: createToken,
    fields: tokenFields(),
    also: { secretHash: hashSecret(secret).toString('base64url') },
    done: ({ id }) => context.html(NewTokenPage({ context, id: String(id), token })),
    again: (state, status) => showNew(context, state, status),
  });
}

function submitRevoke(context: Context): Promise<Response> {
  return handleForm(context, {
    command: revokeToken,
    fields: [],
    also: { id: context.id() },
    done: ({ id }) => context.redirect(`/tokens/${id}?done=identity.token-revoked`),
    again: ({ refusal }, status) => showToken(context, { refusal, status }),
  });
}
