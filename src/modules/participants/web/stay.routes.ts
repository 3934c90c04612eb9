import { recordReading } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { changeProposalAddress, proposeEndAddress, stayAddress } from '../addresses.ts';
import { proposeEnd } from '../commands/propose-end.ts';
import { participantsMessages } from '../messages.ts';
import { findStayOf } from '../queries/stays.ts';
import { changeProposalFields } from './change-proposal-form.ts';
import { type ShownStay, StayPage } from './stay.page.tsx';

const proposeEndStep = defineStep({
  address: proposeEndAddress,
  command: proposeEnd,
  showsPeople: true,
  fields: changeProposalFields,
  also: ({ params }) => ({ occupancyId: params.id }),
  takesVersion: false,
  offer: {
    label: () => participantsMessages.stay.send,
    isOpen: ({ openProposalId }: ShownStay) => openProposalId === null,
  },
  done: ({ id }) => changeProposalAddress(String(id), { done: 'participants.end-proposed' }),
  again: showStay,
});

async function showStay(context: Context, failed?: FormState, status = 200): Promise<Response> {
  const stay = await findStayOf(context.work, context.id());
  if (!stay) return context.notFound();
  await recordReading(context.work, {
    action: 'participants.see-stay',
    objectKind: 'occupancy',
    objectId: stay.occupancyId,
    participantId: stay.participantId,
  });
  return context.html(
    StayPage({ context, stay: { ...stay, id: stay.occupancyId }, propose: proposeEndStep, failed }),
    status,
  );
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
