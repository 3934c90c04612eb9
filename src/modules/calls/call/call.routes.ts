import { findPublished } from '#modules/documents/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { getActingBody } from '#modules/programmes/index.ts';
import type { Command } from '#platform/commands/command.ts';
import { formatInstant } from '#ui/language.ts';
import type { Act, Offer } from '#web/act.ts';
import type { AnyAddress } from '#web/address.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import { callAddress, closeCallAddress, openCallAddress, withdrawCallAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { callProcedure } from './call.model.ts';
import { CallPage } from './call.page.tsx';
import { lastInstant } from './call.presenter.ts';
import { changeCallForm, newCallForm } from './call-form.tsx';
import { callList, TO_ALL } from './call-list.tsx';
import { type CallDetail, findCall } from './find-call.ts';
import { closeCall, openCall, withdrawCall } from './move-call.ts';

const words = () => callsMessages.call;

const isOfRunner = ({ runnerId }: CallDetail, { actor }: Context) => actor.organisationId === runnerId;

const openCallStep = callStep(openCallAddress, openCall, 'call-opened', {
  label: () => words().open,
  step: callProcedure['calls.open-call'],
  kind: () => 'primary',
});

const closeCallStep = callStep(closeCallAddress, closeCall, 'call-closed', {
  label: () => words().close,
  step: callProcedure['calls.close-call'],
  kind: () => 'primary',
  notNow: ({ status, closesAt }, { work }) =>
    status === 'open' && work.now < closesAt
      ? words().closeTooEarly(formatInstant(lastInstant(closesAt)))
      : undefined,
});

const withdrawCallStep = callStep(withdrawCallAddress, withdrawCall, 'call-withdrawn', {
  label: () => words().withdraw,
  step: callProcedure['calls.withdraw-call'],
});

/** The acts open to the runner on its call now; a step that must wait says why. */
const callActs: readonly Act<CallDetail>[] = [
  openCallStep,
  offerForm<CallDetail>(changeCallForm, {
    label: () => words().change,
    step: callProcedure['calls.change-call'],
    belongsTo: isOfRunner,
    kind: () => 'secondary',
  }),
  closeCallStep,
  withdrawCallStep,
];

function callStep<Input, Loaded, Change>(
  address: AnyAddress,
  command: Command<Input, Loaded, Change>,
  done: string,
  offer: Offer<CallDetail>,
) {
  return defineStep({
    address,
    command,
    offer: { ...offer, belongsTo: isOfRunner },
    done: (_, context) => callAddress(context.id(), { done: `calls.${done}` }),
    again: (context, { refusal, conflict }, status) =>
      showCall(context, { refusal: conflict ? movedOn() : refusal, status }),
  });
}

/** A button that was pressed on a page that others have overtaken. */
const movedOn = () => callsMessages.refusals['wrong-status'];

async function showCall(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const call = await findCall(context.work, context.id());
  if (!call) return context.notFound();
  const history = await listHistory(context.work, 'call', call.id);
  const { refusal, status } = more;
  const result = await findPublished(context.work, call.id);
  const mayPropose = await isAsked(context, call);
  return context.html(
    CallPage({ context, call, history, result, mayPropose, refusal, acts: callActs }),
    status,
  );
}

/** Tells whether the programme of an open call asks the acting body for a proposal. */
async function isAsked({ work, may }: Context, { status, proposedBy }: CallDetail): Promise<boolean> {
  return (
    status === 'open' && may('calls.draft-proposal') && proposedBy.includes((await getActingBody(work)).kind)
  );
}

export const callRoutes: Route[] = [
  callList.route,
  ...newCallForm.routes,
  { method: 'GET', path: callAddress.path, access: TO_ALL, handle: (context) => showCall(context) },
  ...changeCallForm.routes,
  openCallStep.route,
  closeCallStep.route,
  withdrawCallStep.route,
];
