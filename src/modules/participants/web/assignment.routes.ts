import { listFreePlaces } from '#modules/places/index.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { assignPerson } from '../commands/assign-person.ts';
import { AssignmentFormPage } from './assignment-form.page.tsx';
import { assignmentFields } from './assignment-form.ts';
import { withPerson } from './person.routes.ts';

const ASSIGN = { permission: 'participants.assign-person' };

export const assignmentRoutes: Route[] = [
  {
    method: 'GET',
    path: '/people/:id/assign',
    access: ASSIGN,
    showsPeople: true,
    handle: (context) => showAssignment(context),
  },
  { method: 'POST', path: '/people/:id/assign', access: ASSIGN, showsPeople: true, handle: submitAssignment },
];

const showAssignment = (context: Context, state = freshForm(context), status = 200) =>
  withPerson(context, 'participants.see-person', async (person) => {
    const places = await listFreePlaces(context.work, person.programmeId);
    const current = { ...state, version: state.version ?? person.version };
    return context.html(AssignmentFormPage({ context, person, places, state: current }), status);
  });

function submitAssignment(context: Context): Promise<Response> {
  return handleForm(context, {
    command: assignPerson,
    fields: assignmentFields(context.reading),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/people/${id}?done=participants.person-assigned`),
    again: (state, status) => showAssignment(context, state, status),
  });
}
