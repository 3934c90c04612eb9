import { listHistory } from '#modules/audit/index.ts';
import { listAttempts } from '#modules/decisions/index.ts';
import { listCommitmentsOfGrant } from '#modules/funding/index.ts';
import { parseMonth } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { checkRequest, paymentDecision, releasePayment } from '../commands/payment-decision.ts';
import { returnRequest } from '../commands/return-request.ts';
import { requestWords } from '../messages/request-words.ts';
import { findMonth } from '../queries/find-month.ts';
import { findRequest } from '../queries/find-request.ts';
import { listRequests } from '../queries/list-requests.ts';
import { RequestPage } from './request.page.tsx';
import { presentRequestRow } from './request.presenter.ts';
import type { FailedForm } from './request-decision.tsx';
import { checkFields, releaseFields, returnFields } from './request-form.ts';
import { RequestListPage } from './request-list.page.tsx';

const READ = { permission: 'payments.read' };
const OPEN = { permission: 'payments.open-request' };

export const requestRoutes: Route[] = [
  { method: 'GET', path: '/funds-requests', access: READ, handle: showRequests },
  { method: 'GET', path: '/funds-requests/:id', access: OPEN, handle: (context) => showRequest(context) },
  {
    method: 'POST',
    path: '/funds-requests/:id/check',
    access: { permission: 'payments.check-request' },
    handle: submitCheck,
  },
  {
    method: 'POST',
    path: '/funds-requests/:id/return',
    access: { permission: 'payments.return-request' },
    handle: submitReturn,
  },
  {
    method: 'POST',
    path: '/funds-requests/:id/release',
    access: { permission: 'payments.release-payment' },
    handle: submitRelease,
  },
];

async function showRequests(context: Context): Promise<Response> {
  const asked = readList(context.url, {
    sorts: ['month', 'project', 'provider', 'status', 'submitted', 'amount'],
    filters: ['status', 'project', 'provider', 'district', 'programme', 'month'],
    sort: 'submitted',
    direction: 'descending',
  });
  // People write 04/2018; a month that cannot be read finds nothing, and stays in its field.
  const month = asked.filters.month ? parseMonth(asked.filters.month) : undefined;
  const filters = {
    ...asked.filters,
    ...(month && { month: month.ok ? month.value : (asked.filters.month ?? '') }),
  };
  const { rows, total } = await listRequests(context.work, { ...asked, filters });
  if (!asked.isExport) return context.html(RequestListPage({ context, list: asked, rows, total }));
  const { columns } = requestWords;
  const cells = rows.map((row) => presentRequestRow(row));
  return context.file(
    'funds-requests.csv',
    'text/csv; charset=utf-8',
    csv(
      [
        columns.month,
        columns.project,
        columns.provider,
        columns.district,
        columns.status,
        columns.submitted,
        columns.amount,
      ],
      cells.map((row) => [
        row.month,
        row.project,
        row.provider,
        row.district,
        row.status.label,
        row.submitted,
        row.amount,
      ]),
    ),
  );
}

async function showRequest(context: Context, failed?: FailedForm, status = 200): Promise<Response> {
  const { work, language } = context;
  const request = await findRequest(work, context.id());
  const now = request && (await findMonth(work, request.projectId, request.month, language));
  if (!request || !now) return context.notFound();
  const attempts = await listAttempts(work, paymentDecision, request.id);
  const commitments = await listCommitmentsOfGrant(
    work,
    request.grantId,
    language,
    Number(request.month.slice(0, 4)),
  );
  const history = await listHistory(work, 'funds-request', request.id);
  return context.html(RequestPage({ context, request, now, attempts, commitments, history, failed }), status);
}

function submitCheck(context: Context): Promise<Response> {
  return handleForm(context, {
    command: checkRequest,
    fields: checkFields([]),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/funds-requests/${id}?done=payments.checked`),
    again: (state, status) => showRequest(context, { form: 'check', state }, status),
  });
}

function submitReturn(context: Context): Promise<Response> {
  return handleForm(context, {
    command: returnRequest,
    fields: returnFields(),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/funds-requests/${id}?done=payments.returned`),
    again: (state, status) => showRequest(context, { form: 'return', state }, status),
  });
}

function submitRelease(context: Context): Promise<Response> {
  return handleForm(context, {
    command: releasePayment,
    fields: releaseFields(),
    also: { id: context.params.id },
    done: ({ id, ruling }) => context.redirect(`/funds-requests/${id}?done=payments.${ruling}`),
    again: (state, status) => showRequest(context, { form: 'release', state }, status),
  });
}
