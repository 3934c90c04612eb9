import { listHistory } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { declareInterestsAddress, sittingAddress } from '../addresses.ts';
import { findCall } from '../call/find-call.ts';
import { declareInterests } from './declare-interests.ts';
import { interestFields } from './interest-form.ts';
import { findSitting } from './list-my-sittings.ts';
import { listSittingProposals } from './list-sitting-proposals.ts';
import { SittingPage } from './sitting.page.tsx';
import { sittingList } from './sitting-list.ts';

export const sittingRoutes: Route[] = [
  sittingList.route,
  {
    method: 'GET',
    path: sittingAddress.path,
    access: { permission: 'calls.sit' },
    handle: (context) => showSitting(context),
  },
  {
    method: 'POST',
    path: declareInterestsAddress.path,
    access: { permission: 'calls.declare-interests' },
    handle: submitInterests,
  },
];

async function showSitting(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work } = context;
  const sitting = await findSitting(work, context.id());
  const call = sitting && (await findCall(work, sitting.callId));
  if (!sitting || !call) return context.notFound();
  const proposals = await listSittingProposals(work, call.id);
  const history = await listHistory(work, 'call', call.id);
  return context.html(SittingPage({ context, sitting, proposals, call, history, state }), status);
}

async function submitInterests(context: Context): Promise<Response> {
  const proposals = await listSittingProposals(context.work, context.id());
  return handleForm(context, {
    command: declareInterests,
    fields: interestFields(proposals),
    also: { id: context.id() },
    done: ({ id }) => context.redirect(sittingAddress(String(id), { done: 'calls.interests-declared' })),
    again: (state, status) => showSitting(context, state, status),
  });
}
