import { lastDay } from '#kernel/period.ts';
import { formatDate } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { extendAssignmentAddress, personAddress } from '../addresses.ts';
import { extendAssignment } from '../commands/extend-assignment.ts';
import { participantsMessages } from '../messages.ts';
import { exceptionField } from './exception-form.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';

/** The form that says until when a stay goes on. */
export const extensionForm = defineForm({
  address: extendAssignmentAddress,
  command: extendAssignment,
  load: personWithStay,
  seen: (context, { person }) => recordPerson(context, person),
  version: ({ person }) => person.version,
  fields: extensionFields,
  words: ({ person }) => ({
    title: participantsMessages.extension.title,
    submit: participantsMessages.extension.save,
    ...wordsAbout(person),
  }),
  around: (form, { endsOn }) => (
    <>
      <p>{participantsMessages.extension.text(formatDate(endsOn))}</p>
      {form}
    </>
  ),
  done: ({ id }) => personAddress(String(id), { done: 'participants.assignment-extended' }),
});

/** The person, if they are on a place whose end is known. */
async function personWithStay(context: Context) {
  const person = await namedPerson(context);
  const endsOn = person?.stay && lastDay(person.stay.period);
  return person && endsOn ? { person, endsOn } : undefined;
}

function extensionFields(): FieldSpec[] {
  const { lastDayOn, lastDayHint } = participantsMessages.extension;
  return [{ name: 'lastDayOn', kind: 'date', label: lastDayOn, hint: lastDayHint }, exceptionField()];
}
