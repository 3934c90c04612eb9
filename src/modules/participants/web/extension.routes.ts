import { lastDay } from '#kernel/period.ts';
import { formatDate } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { extendAssignment } from '../commands/extend-assignment.ts';
import { participantsMessages } from '../messages.ts';
import { exceptionField } from './exception-form.ts';
import { ExtensionFormPage } from './extension-form.page.tsx';
import { withPerson } from './person.routes.ts';

const EXTEND = { permission: 'participants.extend-assignment' };

export const extensionRoutes: Route[] = [
  {
    method: 'GET',
    path: '/people/:id/extend',
    access: EXTEND,
    showsPeople: true,
    handle: (context) => showExtension(context),
  },
  { method: 'POST', path: '/people/:id/extend', access: EXTEND, showsPeople: true, handle: submitExtension },
];

const showExtension = (context: Context, state = freshForm(context), status = 200) =>
  withPerson(context, 'participants.see-person', async (person) => {
    const ends = person.stay && lastDay(person.stay.period);
    if (!ends) return context.notFound();
    const intro = participantsMessages.extension.text(formatDate(ends));
    const fields = extensionFields();
    const current = { ...state, version: state.version ?? person.version };
    return context.html(ExtensionFormPage({ context, person, intro, fields, state: current }), status);
  });

function extensionFields(): FieldSpec[] {
  const { lastDayOn, lastDayHint } = participantsMessages.extension;
  return [{ name: 'lastDayOn', kind: 'date', label: lastDayOn, hint: lastDayHint }, exceptionField()];
}

function submitExtension(context: Context): Promise<Response> {
  return handleForm(context, {
    command: extendAssignment,
    fields: extensionFields(),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/people/${id}?done=participants.assignment-extended`),
    again: (state, status) => showExtension(context, state, status),
  });
}
