import type { IsoDate } from '#kernel/calendar.ts';
import { type FreePlace, listFreePlaces } from '#modules/places/index.ts';
import { parseDate } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { assignPerson } from '../commands/assign-person.ts';
import { lookAhead } from '../model/assignment-outlook.ts';
import { fitOf } from '../model/place-fit.ts';
import { findAssignmentBasis } from '../queries/find-assignment-basis.ts';
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
    const basis = await findAssignmentBasis(context.work, person.id);
    const day = dayLookedAt(context, state, places);
    const current = { ...state, version: state.version ?? person.version };
    const page = AssignmentFormPage({
      context,
      person,
      day,
      places: places.map((place) => ({ ...place, fit: basis && fitOf(place, basis, day.startsOn) })),
      outlook: basis && lookAhead(basis, day.startsOn),
      state: current,
    });
    return context.html(page, status);
  });

/** The day somebody asks about or submitted; else the first one from today on which any of the places is granted. */
function dayLookedAt(context: Context, { input }: FormState, places: readonly FreePlace[]) {
  const { url, work } = context;
  const said = url.searchParams.get('from') ?? input?.startsOn;
  const typed = typeof said === 'string' ? said : '';
  const read = parseDate(typed);
  const isChosen = read.ok;
  const startsOn: IsoDate = isChosen ? read.value : firstGranted(places, work.today);
  return { startsOn, isChosen, unreadable: isChosen || typed === '' ? undefined : typed };
}

const firstGranted = (places: readonly FreePlace[], today: IsoDate): IsoDate => {
  const [first = today] = places.map(({ available }) => available.from).sort();
  return first > today ? first : today;
};

function submitAssignment(context: Context): Promise<Response> {
  return handleForm(context, {
    command: assignPerson,
    fields: assignmentFields(),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/people/${id}?done=participants.person-assigned`),
    again: (state, status) => showAssignment(context, state, status),
  });
}
