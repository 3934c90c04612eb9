import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { changeApplication } from '../commands/change-application.ts';
import { submitApplication } from '../commands/submit-application.ts';
import { submitCallApplication } from '../commands/submit-call-application.ts';
import { applicationWords } from '../messages/application-words.ts';
import {
  listCallsToApplyFor,
  listProviders,
  listPublishedProgrammes,
} from '../queries/application-choices.ts';
import { findRecommendedCall } from '../store/recommended-call.ts';
import { withApplication } from './application.routes.ts';
import { ApplicationFormPage } from './application-form.page.tsx';
import {
  applicationValues,
  dayFields,
  itemRows,
  programmeField,
  withoutEmptyItems,
} from './application-form.ts';

const APPLY = { permission: 'grants.submit-application' };
const CHANGE = { permission: 'grants.change-application' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where districts write applications. These stand before `/applications/:id`, which would take "new" for an id. */
export const applicationFormRoutes: Route[] = [
  { method: 'GET', path: '/applications/new', access: APPLY, handle: (context) => showNew(context) },
  { method: 'POST', path: '/applications/new', access: APPLY, handle: submitNew },
  {
    method: 'GET',
    path: '/applications/:id/change',
    access: CHANGE,
    handle: (context) => showChange(context),
  },
  { method: 'POST', path: '/applications/:id/change', access: CHANGE, handle: submitChange },
];

/** The call whose recommendation is applied with, from the address or the form. */
function callOf({ url, form }: Context): string | undefined {
  const id = url.searchParams.get('call') ?? form.callId;
  return typeof id === 'string' && UUID.test(id) ? id : undefined;
}

async function showNew(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const callId = callOf(context);
  const { work, language } = context;
  const words = applicationWords.form;
  const shared = {
    context,
    state,
    title: words.createTitle,
    action: '/applications/new',
    submit: words.submit,
  };
  if (callId) {
    const call = await findRecommendedCall(work, callId);
    if (!call) return context.notFound();
    return context.html(
      ApplicationFormPage({ ...shared, fields: dayFields(), items: call.items, hidden: { callId } }),
      status,
    );
  }
  const calls = await listCallsToApplyFor(work);
  const programmes = await listPublishedProgrammes(work, language);
  const providers = await listProviders(work);
  return context.html(
    ApplicationFormPage({
      ...shared,
      fields: [programmeField(programmes), ...dayFields()],
      rows: itemRows(providers),
      calls,
    }),
    status,
  );
}

function submitNew(context: Context): Promise<Response> {
  const callId = callOf(context);
  const answers = {
    done: ({ id }: Readonly<Record<string, unknown>>) =>
      context.redirect(`/applications/${id}?done=grants.submitted`),
    again: (state: Parameters<typeof showNew>[1], status: number) => showNew(context, state, status),
  };
  if (callId)
    return handleForm(context, {
      command: submitCallApplication,
      fields: dayFields(),
      also: { callId },
      ...answers,
    });
  return handleForm(context, {
    command: submitApplication,
    fields: [programmeField([]), ...dayFields(), ...itemRows([]).flat()],
    assemble: withoutEmptyItems,
    ...answers,
  });
}

const showChange = (context: Context, state = freshForm(context), status = 200) =>
  withApplication(context, async (application) => {
    const words = applicationWords.form;
    const providers = application.callId ? [] : await listProviders(context.work);
    return context.html(
      ApplicationFormPage({
        context,
        state: { ...state, version: state.version ?? application.version },
        title: words.changeTitle,
        action: `/applications/${application.id}/change`,
        submit: words.save,
        fields: dayFields(),
        values: applicationValues(application),
        ...(application.callId
          ? { items: application.items }
          : { rows: itemRows(providers, application.items.length) }),
      }),
      status,
    );
  });

function submitChange(context: Context): Promise<Response> {
  return withApplication(context, (application) =>
    handleForm(context, {
      command: changeApplication,
      fields: application.callId
        ? dayFields()
        : [...dayFields(), ...itemRows([], application.items.length).flat()],
      also: { id: application.id },
      ...(!application.callId && { assemble: withoutEmptyItems }),
      done: ({ id }) => context.redirect(`/applications/${id}?done=grants.changed`),
      again: (state, status) => showChange(context, state, status),
    }),
  );
}
