import { listHistory, recordReading, recordReadings } from '#modules/audit/index.ts';
import { type CaseDetail, findCase } from '#modules/participants/index.ts';
import type { Context } from '#web/context.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { writeContact } from '../commands/write-contact.ts';
import { coachingMessages } from '../messages.ts';
import { findPlan } from '../queries/find-plan.ts';
import { listCoachToday } from '../queries/list-coach-today.ts';
import { listContacts } from '../queries/list-contacts.ts';
import { CasePage } from './case.page.tsx';
import { contactFields } from './coaching-forms.ts';
import { CaseFormPage } from './form.page.tsx';
import { TodayPage } from './today.page.tsx';

const WRITE = { permission: 'coaching.write-contact' };

export const caseRoutes: Route[] = [
  {
    method: 'GET',
    path: '/today',
    access: { permission: 'coaching.see-today' },
    showsPeople: true,
    handle: showToday,
  },
  {
    method: 'GET',
    path: '/coaching/:id',
    access: { permission: 'coaching.see-case' },
    showsPeople: true,
    handle: (context) => showCase(context, context.id()),
  },
  {
    method: 'GET',
    path: '/coaching/:id/contacts/new',
    access: WRITE,
    showsPeople: true,
    handle: (context) => showContactForm(context),
  },
  {
    method: 'POST',
    path: '/coaching/:id/contacts/new',
    access: WRITE,
    showsPeople: true,
    handle: submitContact,
  },
];

async function showToday(context: Context): Promise<Response> {
  const tasks = await listCoachToday(context.work);
  await recordReadings(context.work, {
    action: 'coaching.see-today',
    objectKind: 'participant',
    seen: tasks.map(({ participantId }) => ({ objectId: participantId, participantId })),
  });
  return context.html(TodayPage({ context, tasks }));
}

/** Finds the coach's own case of a person and notes the look; or answers that there is none. */
export async function withCase(
  context: Context,
  participantId: string,
  answer: (person: CaseDetail) => Promise<Response>,
): Promise<Response> {
  const person = await findCase(context.work, participantId);
  if (!person) return context.notFound();
  await recordReading(context.work, {
    action: 'coaching.see-case',
    objectKind: 'coaching-case',
    objectId: person.id,
    participantId,
  });
  return answer(person);
}

export const showCase = (
  context: Context,
  participantId: string,
  refusal?: FormState['refusal'],
  status = 200,
) =>
  withCase(context, participantId, async (person) => {
    const { work } = context;
    const plan = await findPlan(work, participantId);
    const contacts = await listContacts(work, participantId);
    const history = plan ? await listHistory(work, 'plan', plan.id) : [];
    return context.html(CasePage({ context, person, plan, contacts, history, refusal }), status);
  });

const showContactForm = (context: Context, state = freshForm(context), status = 200) =>
  withCase(context, context.id(), (person) => {
    const words = coachingMessages.contactForm;
    const view = CaseFormPage({
      context,
      state,
      person,
      title: words.title,
      action: `/coaching/${person.participantId}/contacts/new`,
      fields: contactFields(),
      values: { onDay: context.work.today },
      submit: words.save,
    });
    return context.html(view, status);
  });

function submitContact(context: Context): Promise<Response> {
  return handleForm(context, {
    command: writeContact,
    fields: contactFields(),
    also: { participantId: context.params.id },
    takesVersion: false,
    done: ({ participantId }) => context.redirect(`/coaching/${participantId}?done=coaching.contact-written`),
    again: (state, status) => showContactForm(context, state, status),
  });
}
