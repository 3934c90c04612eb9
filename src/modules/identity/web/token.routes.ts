import type { Context, RefusalText } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import type { Route } from '#web/route.ts';
import { createTokenAddress, revokeTokenAddress, tokenAddress, tokensAddress } from '../addresses.ts';
import { createToken, revokeToken, TOKEN_DAYS } from '../commands/tokens.ts';
import { administrationMessages } from '../messages/administration.ts';
import { cookieValue } from '../model/session-token.ts';
import { listHistory } from '../queries/list-history.ts';
import { listOrganisationChoices, type OrganisationChoice } from '../queries/list-organisations.ts';
import { findToken, type TokenRow } from '../queries/list-tokens.ts';
import { organisationField, roleField } from './administration-fields.ts';
import { hashOf } from './show-new-link.tsx';
import { NewTokenPage, TokenPage } from './token.page.tsx';
import { tokenList } from './token-list.tsx';

const words = () => administrationMessages.tokens;

/** The page makes the secret and shows it; the command keeps its hash. A second click shows the same one. */
const createTokenForm = defineForm({
  address: createTokenAddress,
  command: createToken,
  load: ({ work }) => listOrganisationChoices(work),
  fields: tokenFields,
  values: () => ({ validDays: TOKEN_DAYS }),
  ofSecret: (secret) => ({ secretHash: hashOf(secret) }),
  words: () => ({
    title: words().add,
    submit: words().add,
    breadcrumb: [{ label: words().title, href: tokensAddress() }],
  }),
  done: ({ id }, context, { secret }) => {
    const token = cookieValue({ tenantId: context.actor.tenantId, secret });
    return context.html(NewTokenPage({ context, id: String(id), token }));
  },
});

const revokeTokenStep = defineStep({
  address: revokeTokenAddress,
  command: revokeToken,
  offer: { label: () => words().revoke, isOpen: ({ state }: TokenRow) => state === 'active' },
  done: ({ id }) => tokenAddress(String(id), { done: 'identity.token-revoked' }),
  again: (context, { refusal }, status) => showToken(context, { refusal, status }),
});

export const tokenRoutes: Route[] = [
  tokenList.route,
  ...createTokenForm.routes,
  {
    method: 'GET',
    path: tokenAddress.path,
    access: { permission: 'identity.administer' },
    handle: (context) => showToken(context),
  },
  revokeTokenStep.route,
];

async function showToken(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const token = await findToken(context.work, context.id());
  if (!token) return context.notFound();
  const history = await listHistory(context.work, 'token', token.id);
  const { refusal, status } = more;
  return context.html(TokenPage({ context, token, history, refusal, revoke: revokeTokenStep }), status);
}

function tokenFields(organisations: readonly OrganisationChoice[] = []): FieldSpec[] {
  return [
    { name: 'label', kind: 'text', label: words().label, hint: words().labelHint },
    organisationField(organisations),
    roleField(),
    { name: 'validDays', kind: 'number', label: words().validDays, hint: words().validDaysHint },
  ];
}
