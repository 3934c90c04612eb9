import { listHistory } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { addOrganisation, renameOrganisation } from '../commands/organisations.ts';
import { administrationMessages } from '../messages/administration.ts';
import { findOrganisation, listMembers, type OrganisationDetail } from '../queries/find-organisation.ts';
import { listOrganisationChoices, listOrganisations } from '../queries/list-organisations.ts';
import { kindName } from './identity.presenter.ts';
import { OrganisationFormPage, OrganisationListPage, OrganisationPage } from './organisation.page.tsx';
import { newOrganisationFields, renameFields } from './organisation-form.ts';

const ADMINISTER = { permission: 'identity.administer' };

export const organisationRoutes: Route[] = [
  { method: 'GET', path: '/organisations', access: ADMINISTER, handle: showOrganisations },
  { method: 'GET', path: '/organisations/new', access: ADMINISTER, handle: (context) => showNew(context) },
  { method: 'POST', path: '/organisations/new', access: ADMINISTER, handle: submitNew },
  { method: 'GET', path: '/organisations/:id', access: ADMINISTER, handle: showOrganisation },
  {
    method: 'GET',
    path: '/organisations/:id/rename',
    access: ADMINISTER,
    handle: (context) => showRename(context),
  },
  { method: 'POST', path: '/organisations/:id/rename', access: ADMINISTER, handle: submitRename },
];

async function showOrganisations(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['name', 'kind', 'district'],
    filters: ['kind', 'name'],
    sort: 'name',
  });
  const { rows, total } = await listOrganisations(context.work, list);
  if (!list.isExport) return context.html(OrganisationListPage({ context, list, rows, total }));
  const words = administrationMessages.organisations;
  return context.file(
    'organisations.csv',
    'text/csv; charset=utf-8',
    csv(
      [words.name, words.kind, words.district, words.people],
      rows.map((row) => [row.name, kindName(row.kind), row.districtName, row.people]),
    ),
  );
}

async function withOrganisation(
  context: Context,
  answer: (organisation: OrganisationDetail) => Promise<Response>,
): Promise<Response> {
  const organisation = await findOrganisation(context.work, context.id());
  return organisation ? answer(organisation) : context.notFound();
}

function showOrganisation(context: Context): Promise<Response> {
  return withOrganisation(context, async (organisation) =>
    context.html(
      OrganisationPage({
        context,
        organisation,
        members: await listMembers(context.work, organisation.id),
        history: await listHistory(context.work, 'organisation', organisation.id),
      }),
    ),
  );
}

async function showNew(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const districts = await listOrganisationChoices(context.work, 'district');
  return context.html(OrganisationFormPage({ context, state, districts }), status);
}

function submitNew(context: Context): Promise<Response> {
  return handleForm(context, {
    command: addOrganisation,
    fields: newOrganisationFields(),
    done: ({ id }) => context.redirect(`/organisations/${id}?done=identity.organisation-added`),
    again: (state, status) => showNew(context, state, status),
  });
}

function showRename(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  return withOrganisation(context, (organisation) => {
    const versioned = { ...state, version: state.version ?? organisation.version };
    return context.html(OrganisationFormPage({ context, state: versioned, organisation }), status);
  });
}

function submitRename(context: Context): Promise<Response> {
  return handleForm(context, {
    command: renameOrganisation,
    fields: renameFields(),
    also: { id: context.id() },
    done: ({ id }) => context.redirect(`/organisations/${id}?done=identity.organisation-renamed`),
    again: (state, status) => showRename(context, state, status),
  });
}
