import { listHistory } from '#modules/audit/index.ts';
import { decideFields, listDecisions } from '#modules/grants/index.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { decideRecovery } from '../commands/decide-recovery.ts';
import { prepareRecovery } from '../commands/prepare-recovery.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { findRequest } from '../queries/find-request.ts';
import { RecoveryPage } from './recovery.page.tsx';
import { prepareRecoveryFields } from './recovery.presenter.ts';

export const recoveryRoutes: Route[] = [
  {
    method: 'GET',
    path: '/funds-requests/:id/recovery',
    access: { permission: 'payments.read-recovery' },
    handle: (context) => showRecovery(context),
  },
  {
    method: 'POST',
    path: '/funds-requests/:id/recovery',
    access: { permission: 'payments.prepare-recovery' },
    handle: submitPreparation,
  },
  {
    method: 'POST',
    path: '/funds-requests/:id/recovery/decide',
    access: { permission: 'payments.decide-recovery' },
    handle: submitDecision,
  },
];

async function showRecovery(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work } = context;
  const request = await findRequest(work, context.id());
  if (!request) return context.notFound();
  const decisions = await listDecisions(work, 'recovery', request.id);
  const history = await listHistory(work, 'funds-request', request.id);
  return context.html(RecoveryPage({ context, request, decisions, history, state }), status);
}

function submitPreparation(context: Context): Promise<Response> {
  return handleForm(context, {
    command: prepareRecovery,
    fields: prepareRecoveryFields(),
    also: { id: context.params.id },
    takesVersion: false,
    done: ({ id }) => context.redirect(`/funds-requests/${id}/recovery?done=payments.recovery-prepared`),
    again: (state, status) => showRecovery(context, state, status),
  });
}

function submitDecision(context: Context): Promise<Response> {
  return handleForm(context, {
    command: decideRecovery,
    fields: decideFields(recoveryWords),
    also: { id: context.params.id },
    takesVersion: false,
    done: ({ id, ruling }) =>
      context.redirect(`/funds-requests/${id}/recovery?done=payments.${doneOf(ruling)}`),
    again: (state, status) => showRecovery(context, state, status),
  });
}

/** What the page says after the second person, by what came of it. */
const doneOf = (ruling: unknown): string => `recovery-${ruling}`;
