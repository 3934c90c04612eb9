import { acceptedEndings } from '#modules/files/index.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { addFileAddress, eventAddress } from '../addresses.ts';
import { addFile } from '../commands/documentation.ts';
import { eventWords } from '../messages/event-words.ts';
import { backTo, findOwn } from './event-forms.tsx';

/** The form that adds a file to the documentation of an event. */
export const addFileForm = defineForm({
  address: addFileAddress,
  command: addFile,
  load: findOwn,
  fields: (): FieldSpec[] => [
    { name: 'title', kind: 'text', label: eventWords.file.name },
    {
      name: 'file',
      kind: 'file',
      label: eventWords.file.file,
      hint: eventWords.file.fileHint,
      accept: acceptedEndings,
    },
  ],
  words: (event) => ({
    title: eventWords.file.title,
    submit: eventWords.file.submit,
    preline: event.title,
    intro: eventWords.file.intro,
    breadcrumb: backTo(event),
  }),
  done: ({ id }) => eventAddress(String(id), { done: 'events.file-added' }),
});
