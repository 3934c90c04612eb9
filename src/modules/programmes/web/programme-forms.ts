import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import {
  changeDefinitionAddress,
  importProgrammeAddress,
  programmeAddress,
  programmePartsAddress,
  programmesAddress,
  registerProgrammeAddress,
} from '../addresses.ts';
import { changeDefinition } from '../commands/change-definition.ts';
import { registerProgramme } from '../commands/register-programme.ts';
import { choiceWord } from '../messages/option-words.ts';
import { programmesMessages } from '../messages.ts';
import { BODY_KINDS } from '../model/bodies.ts';
import { type FirstDraft, firstDraft } from '../model/first-draft.ts';
import { findProgramme } from '../queries/programmes.ts';
import { landOf } from '../store.ts';
import { sentenceAbout } from './part-fields.ts';
import { yamlOf } from './part-form.tsx';

const words = () => programmesMessages.form;

/** A programme begins with what is known first; its parts are typed afterwards. */
export const registerProgrammeForm = defineForm({
  address: registerProgrammeAddress,
  command: registerProgramme,
  load: async ({ work }) => ({ land: await landOf(work) }),
  loadsFirst: true,
  fields: firstFields,
  assemble: ({ definition, ...rest }, about) => ({
    ...rest,
    definition: firstDraft(firstWords(definition), about?.land ?? ''),
  }),
  draft: () => `programme-${registerProgrammeAddress()}`,
  words: () => ({ ...formWords(words().addTitle), intro: words().addIntro }),
  done: ({ id }) => programmePartsAddress(String(id), { done: 'programmes.registered' }),
});

/** A programme is registered from its file. */
export const importProgrammeForm = defineForm({
  address: importProgrammeAddress,
  command: registerProgramme,
  load: async () => ({}),
  fields: textFields,
  draft: () => `programme-${importProgrammeAddress()}`,
  words: () => formWords(words().importTitle),
  wide: true,
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.registered' }),
});

/** A draft is replaced by another text of its file. */
export const changeDefinitionForm = defineForm({
  address: changeDefinitionAddress,
  command: changeDefinition,
  load: (context) => findProgramme(context.work, context.id()),
  version: ({ version }) => version,
  fields: textFields,
  values: ({ definition }) => ({ text: yamlOf(definition) }),
  draft: ({ id }) => `programme-${changeDefinitionAddress(id)}`,
  words: () => formWords(words().importTitle),
  wide: true,
  done: ({ id }) => programmeAddress(String(id), { done: 'programmes.changed' }),
});

const formWords = (title: string) => ({
  title,
  submit: words().save,
  breadcrumb: [{ label: programmesMessages.detail.breadcrumb, href: programmesAddress() }],
});

function textFields(): FieldSpec[] {
  return [{ name: 'text', kind: 'code', label: words().text, hint: words().hint }];
}

type Said = Record<string, unknown> & {
  procedure?: { grantAuthority?: { name?: object }; grantees?: { kinds?: FirstDraft['grantees'] } };
  targetGroup?: { text?: object };
};

/** Returns what was typed, by the names that the document has for it. */
function firstWords(read: unknown): FirstDraft {
  const { procedure, targetGroup, ...said } = (read ?? {}) as Said;
  return {
    ...said,
    authority: procedure?.grantAuthority?.name,
    grantees: procedure?.grantees?.kinds,
    targetGroup: targetGroup?.text,
  } as FirstDraft;
}

function firstFields(): FieldSpec[] {
  const { fields } = programmesMessages.form;
  const both = (name: string, kind: FieldSpec['kind'], label: string): FieldSpec[] =>
    (['de', 'en'] as const).map((language) => ({
      name: `definition.${name}.${language}`,
      kind,
      label: `${label}, ${fields[language]}`,
    }));
  const all: FieldSpec[] = [
    { name: 'definition.slug', kind: 'text', label: fields.slug, hint: fields.slugHint },
    ...both('title', 'text', fields.title),
    ...both('summary', 'long-text', fields.summary),
    { name: 'definition.period.from', kind: 'date', label: fields.from },
    { name: 'definition.period.until', kind: 'date', label: fields.until, optional: true },
    ...both('procedure.grantAuthority.name', 'text', fields.authority),
    {
      name: 'definition.procedure.grantees.kinds',
      kind: 'ticks',
      label: fields.grantees,
      options: BODY_KINDS.map((kind) => ({ value: kind, label: choiceWord('kinds', kind) })),
    },
    ...both('targetGroup.text', 'long-text', fields.group),
  ];
  return all.map((field) => ({ ...field, faultText: sentenceAbout }));
}
