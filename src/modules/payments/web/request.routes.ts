import { listAttempts } from '#modules/decisions/index.ts';
import { listCommitmentsOfGrant } from '#modules/funding/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import {
  checkRequestAddress,
  releasePaymentAddress,
  requestAddress,
  returnRequestAddress,
} from '../addresses.ts';
import { checkRequest, paymentDecision, releasePayment } from '../commands/payment-decision.ts';
import { returnRequest } from '../commands/return-request.ts';
import { findMonth } from '../queries/find-month.ts';
import { findRequest } from '../queries/find-request.ts';
import { newRequestForm } from './new-request-form.tsx';
import { RequestPage } from './request.page.tsx';
import type { FailedForm } from './request-decision.tsx';
import { checkFields, releaseFields, returnFields } from './request-fields.ts';
import { requestList } from './request-list.tsx';

const OPEN = { permission: 'payments.open-request' };

const checkStep = defineStep({
  address: checkRequestAddress,
  command: checkRequest,
  fields: () => checkFields([]),
  showsConflict: true,
  done: ({ id }) => requestAddress(String(id), { done: 'payments.checked' }),
  again: (context, state, status) => showRequest(context, { form: 'check', state }, status),
});

const returnStep = defineStep({
  address: returnRequestAddress,
  command: returnRequest,
  fields: returnFields,
  showsConflict: true,
  done: ({ id }) => requestAddress(String(id), { done: 'payments.returned' }),
  again: (context, state, status) => showRequest(context, { form: 'return', state }, status),
});

const releaseStep = defineStep({
  address: releasePaymentAddress,
  command: releasePayment,
  fields: releaseFields,
  showsConflict: true,
  done: ({ id, ruling }) => requestAddress(String(id), { done: `payments.${ruling}` }),
  again: (context, state, status) => showRequest(context, { form: 'release', state }, status),
});

async function showRequest(context: Context, failed?: FailedForm, status = 200): Promise<Response> {
  const { work } = context;
  const request = await findRequest(work, context.id());
  const now = request && (await findMonth(work, request.projectId, request.month, currentLanguage()));
  if (!request || !now) return context.notFound();
  const attempts = await listAttempts(work, paymentDecision, request.id);
  const commitments = await listCommitmentsOfGrant(
    work,
    request.grantId,
    currentLanguage(),
    Number(request.month.slice(0, 4)),
  );
  const history = await listHistory(work, 'funds-request', request.id);
  return context.html(RequestPage({ context, request, now, attempts, commitments, history, failed }), status);
}

/** Funds requests; what is new stands before `/funds-requests/:id`, which would take "new" for an id. */
export const requestRoutes: Route[] = [
  ...newRequestForm.routes,
  requestList.route,
  { method: 'GET', path: requestAddress.path, access: OPEN, handle: (context) => showRequest(context) },
  checkStep.route,
  returnStep.route,
  releaseStep.route,
];
