import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { coachingCaseAddress, writeContactAddress } from '../addresses.ts';
import { writeContact } from '../commands/write-contact.ts';
import { coachingMessages } from '../messages.ts';
import { CONTACT_KINDS } from '../model/contact.ts';
import { ownCase, recordCase, wordsAbout } from './own-case.ts';

/** The form that writes down a contact. Nothing of it is kept as a draft. */
export const contactForm = defineForm({
  address: writeContactAddress,
  command: writeContact,
  load: ownCase,
  seen: recordCase,
  also: ({ params }) => ({ participantId: params.id }),
  fields: contactFields,
  values: (_, { work }) => ({ onDay: work.today }),
  words: (person) => ({
    title: coachingMessages.contactForm.title,
    submit: coachingMessages.contactForm.save,
    ...wordsAbout(person),
  }),
  done: ({ participantId }) =>
    coachingCaseAddress(String(participantId), { done: 'coaching.contact-written' }),
});

/** The fields of a contact; the note says itself who can read it. */
function contactFields(): FieldSpec[] {
  const { contactForm: words, contactKinds } = coachingMessages;
  const options = CONTACT_KINDS.map((value) => ({ value, label: contactKinds[value] }));
  return [
    { name: 'kind', kind: 'radios', label: words.kind, options },
    { name: 'onDay', kind: 'date', label: words.onDay, hint: words.dayHint },
    { name: 'minutes', kind: 'number', label: words.minutes, unit: words.minutesUnit },
    { name: 'nextContactOn', kind: 'date', label: words.nextContactOn, optional: true },
    { name: 'note', kind: 'long-text', label: words.note, hint: words.noteHint, optional: true },
  ];
}
