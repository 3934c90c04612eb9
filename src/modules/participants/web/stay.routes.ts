import { recordReading } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import { freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { changeProposalAddress, proposeEndAddress, stayAddress } from '../addresses.ts';
import { proposeEnd } from '../commands/propose-end.ts';
import { findStayOf } from '../queries/stays.ts';
import { changeProposalFields } from './change-proposal-form.ts';
import { StayPage } from './stay.page.tsx';

const proposeEndStep = defineStep({
  address: proposeEndAddress,
  command: proposeEnd,
  showsPeople: true,
  fields: changeProposalFields,
  also: ({ params }) => ({ occupancyId: params.id }),
  takesVersion: false,
  done: ({ id }) => changeProposalAddress(String(id), { done: 'participants.end-proposed' }),
  again: (context, state, status) => showStay(context, state, status),
});

async function showStay(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const stay = await findStayOf(context.work, context.id());
  if (!stay) return context.notFound();
  await recordReading(context.work, {
    action: 'participants.see-stay',
    objectKind: 'occupancy',
    objectId: stay.occupancyId,
    participantId: stay.participantId,
  });
  return context.html(StayPage({ context, stay, state }), status);
}

export const stayRoutes: Route[] = [
  {
    method: 'GET',
    path: stayAddress.path,
    access: { permission: 'participants.see-stay' },
    showsPeople: true,
    handle: (context) => showStay(context),
  },
  proposeEndStep.route,
];
