import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { endMembership, grantMembership } from '../commands/memberships.ts';
import { administrationMessages } from '../messages/administration.ts';
import { findMembership } from '../queries/find-account.ts';
import { listOrganisationChoices } from '../queries/list-organisations.ts';
import { withAccount } from './account.routes.ts';
import { AdministrationForm } from './account-form.page.tsx';
import { endFields, grantFields } from './account-form.ts';
import { roleName } from './identity.presenter.ts';

const ADMINISTER = { permission: 'identity.administer' };

export const membershipRoutes: Route[] = [
  {
    method: 'GET',
    path: '/accounts/:id/memberships/new',
    access: ADMINISTER,
    handle: (context) => showGrant(context),
  },
  { method: 'POST', path: '/accounts/:id/memberships/new', access: ADMINISTER, handle: submitGrant },
  { method: 'GET', path: '/memberships/:id/end', access: ADMINISTER, handle: (context) => showEnd(context) },
  { method: 'POST', path: '/memberships/:id/end', access: ADMINISTER, handle: submitEnd },
];

function showGrant(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const words = administrationMessages.membership;
  return withAccount(context, async (account) => {
    const organisations = await listOrganisationChoices(context.work);
    const view = AdministrationForm({
      context,
      state,
      title: words.grantTitle,
      preline: account.displayName,
      action: `/accounts/${account.id}/memberships/new`,
      fields: grantFields(organisations),
      values: { validFrom: context.work.today },
      submit: words.submitGrant,
      parent: { label: account.displayName, href: `/accounts/${account.id}` },
    });
    return context.html(view, status);
  });
}

function submitGrant(context: Context): Promise<Response> {
  return handleForm(context, {
    command: grantMembership,
    fields: grantFields(),
    also: { accountId: context.id() },
    done: ({ accountId }) => context.redirect(`/accounts/${accountId}?done=identity.membership-granted`),
    again: (state, status) => showGrant(context, state, status),
  });
}

async function showEnd(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const words = administrationMessages.membership;
  const membership = await findMembership(context.work, context.id());
  if (!membership) return context.notFound();
  const view = AdministrationForm({
    context,
    state: { ...state, version: state.version ?? membership.version },
    title: words.endTitle,
    preline: words.endText(roleName(membership.role), membership.organisationName),
    action: `/memberships/${membership.id}/end`,
    fields: endFields(),
    values: { lastDay: context.work.today },
    submit: words.submitEnd,
    parent: { label: membership.displayName, href: `/accounts/${membership.accountId}` },
  });
  return context.html(view, status);
}

function submitEnd(context: Context): Promise<Response> {
  return handleForm(context, {
    command: endMembership,
    fields: endFields(),
    also: { id: context.id() },
    done: ({ accountId }) => context.redirect(`/accounts/${accountId}?done=identity.membership-ended`),
    again: (state, status) => showEnd(context, state, status),
  });
}
