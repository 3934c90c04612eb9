import { recordReading } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { proposeEnd } from '../commands/propose-end.ts';
import { findStayOf } from '../queries/stays.ts';
import { changeProposalFields } from './change-proposal-form.ts';
import { StayPage } from './stay.page.tsx';

export const stayRoutes: Route[] = [
  {
    method: 'GET',
    path: '/stays/:id',
    access: { permission: 'participants.see-stay' },
    showsPeople: true,
    handle: (context) => showStay(context),
  },
  {
    method: 'POST',
    path: '/stays/:id/propose-end',
    access: { permission: 'participants.propose-end' },
    showsPeople: true,
    handle: submitChangeProposal,
  },
];

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

function submitChangeProposal(context: Context): Promise<Response> {
  return handleForm(context, {
    command: proposeEnd,
    fields: changeProposalFields(),
    also: { occupancyId: context.params.id },
    takesVersion: false,
    done: ({ id }) => context.redirect(`/change-proposals/${id}?done=participants.end-proposed`),
    again: (state, status) => showStay(context, state, status),
  });
}
