import { listHistory } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { eventAddress, guestsAddress } from '../addresses.ts';
import { findEvent } from '../queries/find-event.ts';
import { countGuests } from '../queries/guests.ts';
import { EventPage } from './event.page.tsx';
import { callOffEventForm, changeEventForm, draftEventForm, findOwn, moveEventForm } from './event-forms.tsx';
import { eventList, TO_ALL } from './event-list.tsx';
import { eventSteps, removeFileStep } from './event-steps.ts';
import { addFileForm } from './file-form.ts';
import { attendanceForm, inviteGuestsForm } from './guest-forms.tsx';
import { guestList } from './guest-list.ts';
import { invitationForm } from './invitation-form.tsx';

const steps = eventSteps(showEvent);

/** Every page of events; what is announced is read without signing in, and a guest answers without an account. */
export const eventRoutes: readonly Route[] = [
  eventList.route,
  ...draftEventForm.routes,
  {
    method: 'GET',
    path: eventAddress.path,
    access: TO_ALL,
    handle: (context) => showEvent(context, context.id()),
  },
  ...changeEventForm.routes,
  ...moveEventForm.routes,
  ...callOffEventForm.routes,
  {
    method: 'GET',
    path: guestsAddress.path,
    access: { permission: 'events.see-guests' },
    handle: showGuests,
  },
  ...inviteGuestsForm.routes,
  ...attendanceForm.routes,
  ...addFileForm.routes,
  ...invitationForm.routes,
  ...Object.values(steps).map(({ route }) => route),
  removeFileStep.route,
];

async function showEvent(context: Context, id: string, failed?: FormState, status = 200): Promise<Response> {
  const event = await findEvent(context.work, id);
  if (!event) return context.notFound();
  const isHost = event.ownerId === context.actor.organisationId && context.may('events.see-guests');
  const figures = isHost ? await countGuests(context.work, id) : undefined;
  const history = isHost ? await listHistory(context.work, 'expert-event', id) : [];
  return context.html(EventPage({ context, event, figures, history, steps, failed }), status);
}

/** The list of an event that is not one's own is not there, not empty. */
async function showGuests(context: Context): Promise<Response> {
  return (await findOwn(context)) ? guestList.show(context) : context.notFound();
}
