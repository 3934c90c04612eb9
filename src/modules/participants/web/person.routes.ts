import { listHistory, recordReading } from '#modules/audit/index.ts';
import { listCoaches } from '#modules/identity/index.ts';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import type { Context } from '#web/context.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { endParticipation } from '../commands/end-participation.ts';
import { referPerson } from '../commands/refer-person.ts';
import { participantsMessages } from '../messages.ts';
import { listExceptions, listExtensions, listTouched } from '../queries/assignment-record.ts';
import { findPerson, type PersonDetail } from '../queries/find-person.ts';
import { PersonPage } from './person.page.tsx';
import { ReferralFormPage } from './referral-form.page.tsx';
import { referralFields } from './referral-form.ts';
import { toldState } from './told-state.ts';

const REFER = { permission: 'participants.refer-person' };

export const personRoutes: Route[] = [
  { method: 'GET', path: '/people/new', access: REFER, handle: (context) => showReferral(context) },
  { method: 'POST', path: '/people/new', access: REFER, handle: submitReferral },
  {
    method: 'GET',
    path: '/people/:id',
    access: { permission: 'participants.open-person' },
    showsPeople: true,
    handle: (context) => (context.actor.role === 'coach' ? openCase(context) : showPerson(context)),
  },
  {
    method: 'POST',
    path: '/people/:id/end',
    access: { permission: 'participants.end-participation' },
    showsPeople: true,
    handle: submitEnd,
  },
];

/** Finds the person of the address and notes who looked at which part; or answers that there is nobody. */
export async function withPerson(
  context: Context,
  action: string,
  answer: (person: PersonDetail) => Promise<Response>,
): Promise<Response> {
  const person = await findPerson(context.work, context.id());
  if (!person) return context.notFound();
  const { id, participantId } = person;
  await recordReading(context.work, { action, objectKind: 'participation', objectId: id, participantId });
  return answer(person);
}

const showPerson = (context: Context, state = freshForm(context), status = 200) =>
  withPerson(context, 'participants.see-person', async (person) => {
    const { work } = context;
    const decisions = {
      exceptions: await listExceptions(work, person.id),
      extensions: await listExtensions(work, person.id),
      touched: await listTouched(work, person.participantId),
    };
    const history = await listHistory(work, 'participation', person.id);
    return context.html(PersonPage({ context, person, decisions, history, state }), status);
  });

/** A coach knows people by their own page. */
const openCase = (context: Context) =>
  withPerson(context, 'participants.open-person', async ({ participantId }) =>
    context.redirect(`/coaching/${participantId}`),
  );

async function showReferral(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work, language } = context;
  const programmes = await listProgrammeChoices(work, language, ['published']);
  const fields = referralFields(programmes, await listCoaches(work));
  return context.html(ReferralFormPage({ context, state, fields }), status);
}

function submitReferral(context: Context): Promise<Response> {
  return handleForm(context, {
    command: referPerson,
    fields: referralFields(),
    takesVersion: false,
    done: ({ id }) => context.redirect(`/people/${id}?done=participants.person-referred`),
    again: (state, status) => showReferral(context, state, status),
  });
}

function submitEnd(context: Context): Promise<Response> {
  const { endReason } = participantsMessages.person;
  return handleForm(context, {
    command: endParticipation,
    fields: [{ name: 'reason', kind: 'choice', label: endReason }],
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/people/${id}?done=participants.participation-ended`),
    again: (state: FormState, status) =>
      showPerson(context, toldState(context, endParticipation.name, state), status),
  });
}
