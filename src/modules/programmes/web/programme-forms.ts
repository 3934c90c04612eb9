import { stringify } from 'yaml';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import {
  changeDefinitionAddress,
  programmeAddress,
  programmesAddress,
  registerProgrammeAddress,
} from '../addresses.ts';
import { changeDefinition } from '../commands/change-definition.ts';
import { registerProgramme } from '../commands/register-programme.ts';
import { programmesMessages } from '../messages.ts';
import { findProgramme } from '../queries/programmes.ts';

const words = () => programmesMessages.form;

export const registerProgrammeForm = defineForm({
  address: registerProgrammeAddress,
  command: registerProgramme,
  load: async () => ({}),
  fields: textFields,
  draft: () => `programme-${registerProgrammeAddress()}`,
  words: () => formWords(words().addTitle),
  wide: true,
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.registered' }),
});

export const changeDefinitionForm = defineForm({
  address: changeDefinitionAddress,
  command: changeDefinition,
  load: (context) => findProgramme(context.work, context.id()),
  version: ({ version }) => version,
  fields: textFields,
  values: ({ definition }) => ({ text: stringify(definition, { lineWidth: 0 }) }),
  draft: ({ id }) => `programme-${changeDefinitionAddress(id)}`,
  words: () => formWords(words().changeTitle),
  wide: true,
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.changed' }),
});

const formWords = (title: string) => ({
  title,
  submit: words().save,
  breadcrumb: [{ label: programmesMessages.detail.breadcrumb, href: programmesAddress() }],
});

/** A programme is typed as its file. */
function textFields(): FieldSpec[] {
  return [{ name: 'text', kind: 'code', label: words().text, hint: words().hint }];
}
