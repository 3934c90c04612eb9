import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { organisationAddress } from '../addresses.ts';
import { findOrganisation, listMembers } from '../queries/find-organisation.ts';
import { listHistory } from '../queries/list-history.ts';
import { OrganisationPage } from './organisation.page.tsx';
import { addOrganisationForm, renameOrganisationForm } from './organisation-forms.ts';
import { organisationList } from './organisation-list.tsx';

export const organisationRoutes: Route[] = [
  organisationList.route,
  ...addOrganisationForm.routes,
  {
    method: 'GET',
    path: organisationAddress.path,
    access: { permission: 'identity.administer' },
    handle: showOrganisation,
  },
  ...renameOrganisationForm.routes,
];

async function showOrganisation(context: Context): Promise<Response> {
  const { work } = context;
  const organisation = await findOrganisation(work, context.id());
  if (!organisation) return context.notFound();
  const members = await listMembers(work, organisation.id);
  const history = await listHistory(work, 'organisation', organisation.id);
  return context.html(OrganisationPage({ context, organisation, members, history }));
}
