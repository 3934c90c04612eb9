import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { isoMonth, requestFunds } from '../commands/request-funds.ts';
import { findMonth } from '../queries/find-month.ts';
import { findProjectMonths } from '../queries/list-months.ts';
import { MonthsPage } from './months.page.tsx';
import { NewRequestPage } from './new-request.page.tsx';

const REQUEST = { permission: 'payments.request-funds' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where providers ask for a month. These stand before `/funds-requests/:id`, which would take "new" for an id. */
export const requestFormRoutes: Route[] = [
  { method: 'GET', path: '/funds-requests/new', access: REQUEST, handle: (context) => showNew(context) },
  { method: 'POST', path: '/funds-requests/new', access: REQUEST, handle: submitNew },
];

/** Project and month, from the address or the form; what cannot be one is none. */
function choiceOf({ url, form }: Context): { projectId: string | undefined; month: string | undefined } {
  const projectId = url.searchParams.get('project') ?? form.projectId;
  const month = isoMonth.safeParse(url.searchParams.get('month') ?? form.month);
  return {
    projectId: typeof projectId === 'string' && UUID.test(projectId) ? projectId : undefined,
    month: month.data,
  };
}

async function showNew(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { projectId, month } = choiceOf(context);
  if (!projectId) return context.redirect('/projects');
  if (!month) {
    const project = await findProjectMonths(context.work, projectId);
    return project ? context.html(MonthsPage({ context, project })) : context.notFound();
  }
  const found = await findMonth(context.work, projectId, `${month}-01`, context.language);
  return found ? context.html(NewRequestPage({ context, state, month: found }), status) : context.notFound();
}

function submitNew(context: Context): Promise<Response> {
  return handleForm(context, {
    command: requestFunds,
    fields: [],
    also: choiceOf(context),
    done: ({ id }) => context.redirect(`/funds-requests/${id}?done=payments.requested`),
    again: (state, status) => showNew(context, state, status),
  });
}
