import { yearOf } from '#kernel/calendar.ts';
import { listAttempts, offerAnswer } from '#modules/decisions/index.ts';
import { listCommitmentsOfGrant } from '#modules/funding/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import {
  checkRequestAddress,
  releasePaymentAddress,
  requestAddress,
  returnRequestAddress,
} from '../addresses.ts';
import { checkRequest, paymentDecision, releasePayment } from '../commands/payment-decision.ts';
import { returnRequest } from '../commands/return-request.ts';
import { requestWords } from '../messages/request-words.ts';
import { fundsRequestProcedure } from '../model/funds-request.ts';
import { findMonth } from '../queries/find-month.ts';
import { findRequest } from '../queries/find-request.ts';
import { newRequestForm } from './new-request-form.tsx';
import { RequestPage } from './request.page.tsx';
import type { RequestInHand } from './request-decision.tsx';
import { checkFields, releaseFields, returnFields } from './request-fields.ts';
import { requestList } from './request-list.tsx';

const OPEN = { permission: 'payments.open-request' };

const checkStep = defineStep({
  address: checkRequestAddress,
  command: checkRequest,
  fields: checkFields,
  values: ({ commitments }: RequestInHand) => ({ commitmentId: commitments[0]?.id }),
  offer: {
    label: () => requestWords.decision.submitCheck,
    step: fundsRequestProcedure['payments.check-request'],
    notNow: ({ commitments }) => (commitments.length === 0 ? requestWords.decision.noCommitment : undefined),
  },
  done: ({ id }) => requestAddress(String(id), { done: 'payments.checked' }),
  again: showRequest,
});

const returnStep = defineStep({
  address: returnRequestAddress,
  command: returnRequest,
  fields: returnFields,
  offer: {
    label: () => requestWords.decision.submitReturn,
    step: fundsRequestProcedure['payments.return-request'],
  },
  done: ({ id }) => requestAddress(String(id), { done: 'payments.returned' }),
  again: showRequest,
});

const releaseStep = defineStep({
  address: releasePaymentAddress,
  command: releasePayment,
  fields: releaseFields,
  offer: offerAnswer<RequestInHand>({
    label: () => requestWords.decision.submitRelease,
    own: () => requestWords.decision.own,
    step: fundsRequestProcedure['payments.release-payment'],
  }),
  done: ({ id, ruling }) => requestAddress(String(id), { done: `payments.${ruling}` }),
  again: showRequest,
});

async function showRequest(context: Context, failed?: FormState, status = 200): Promise<Response> {
  const { work } = context;
  const request = await findRequest(work, context.id());
  const now = request && (await findMonth(work, request.projectId, request.month, currentLanguage()));
  if (!request || !now) return context.notFound();
  const attempts = await listAttempts(work, paymentDecision, request.id);
  const commitments = await listCommitmentsOfGrant(
    work,
    request.grantId,
    currentLanguage(),
    yearOf(work.today),
  );
  const history = await listHistory(work, 'funds-request', request.id);
  const inHand = { ...request, commitments, waiting: attempts.waiting };
  const steps = { check: checkStep, return: returnStep, release: releaseStep };
  return context.html(
    RequestPage({ context, request: inHand, now, earlier: attempts.earlier, history, steps, failed }),
    status,
  );
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
