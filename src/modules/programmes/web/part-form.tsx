import { stringify } from 'yaml';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import { programmeAddress, programmePartsAddress } from '../addresses.ts';
import { changeDefinition } from '../commands/change-definition.ts';
import { amendmentWords } from '../messages/amendment-words.ts';
import { partWords } from '../messages/part-words.ts';
import { programmesMessages } from '../messages.ts';
import { citationsIn } from '../model/citations.ts';
import { partName, partPath } from '../model/part-path.ts';
import { shapeAt } from '../model/part-schema.ts';
import { valueAt } from '../model/part-values.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { findProgramme, type ProgrammeDetail } from '../queries/programmes.ts';
import { editedText } from '../store.ts';
import { type PartOfDraft, partFields, partTitle, partValues, withTyped } from './part-fields.ts';
import { type GroupedField, PartGroups } from './part-groups.tsx';
import { PartOutline } from './part-outline.tsx';

/** The part of a draft that a page shows. */
export type ShownPart = PartOfDraft & { readonly programme: ProgrammeDetail };

/** A draft is typed part by part; each part is saved with the whole, by the same command as its file. */
export const partForm = defineForm({
  address: programmePartsAddress,
  command: changeDefinition,
  load: findPart,
  loadsFirst: true,
  version: ({ programme }) => programme.version,
  fields: () => [],
  moreFields: (part) => (part ? [...partFields(part), ...sourceFields(part)] : []),
  more: (part, _, state) => (
    <PartGroups
      fields={[...partFields(part), ...sourceFields(part)]}
      values={partValues(part)}
      state={state}
    />
  ),
  values: (part) => partValues(part),
  hidden: ({ path }) => ({ at: partName(path) }),
  assemble: (read, part) => (part ? assemblePart(read, part) : read),
  draft: ({ programme, path }) => `programme-${programme.id}-${partName(path)}`,
  words: (part) => ({
    title: part.path.length === 0 ? wholeTitle(part) : titleOf(part),
    submit: partWords.save,
    intro: part.isVersion ? amendmentWords.partsIntro : partWords.intro,
    breadcrumb: [
      { label: partTitle(part.definition, []), href: programmeAddress(part.programme.id) },
      ...part.path.map((_, depth) => crumb(part, depth)),
    ],
  }),
  around: (form, part, context, { refusal }) => (
    <PartOutline part={part} context={context} refusal={refusal}>
      {isList(part) ? null : form}
    </PartOutline>
  ),
  done: ({ id }, context) =>
    programmePartsAddress(String(id), { at: atOf(context), done: 'programmes.changed' }),
});

/** Returns the part that the address or the sent form names; what has ended leads to its page. */
async function findPart(context: Context): Promise<ShownPart | Response | undefined> {
  const programme = await findProgramme(context.work, context.id());
  if (!programme) return undefined;
  const isVersion = programme.status === 'published';
  if (!isVersion && programme.status !== 'draft') return context.redirect(programmeAddress(programme.id));
  const { definition, version } = await editedText(context.work, programme);
  const path = partPath(atOf(context));
  const owner = path.slice(0, -1);
  if (!shapeAt(path) || (path.length > 0 && valueAt(definition, owner) === undefined)) return undefined;
  return { programme: { ...programme, version }, definition, path, isVersion };
}

const atOf = ({ url, form }: Context): string =>
  typeof form.at === 'string' ? form.at : (url.searchParams.get('at') ?? '');

const isList = ({ path }: ShownPart): boolean => shapeAt(path)?.type === 'array';

function titleOf({ definition, path }: ShownPart): string {
  if (typeof path.at(-1) === 'number' && valueAt(definition, path) === undefined)
    return partWords.newItem(partTitle(definition, path.slice(0, -1)));
  return partTitle(definition, path);
}

const wholeTitle = ({ isVersion }: ShownPart): string =>
  isVersion ? amendmentWords.parts : programmesMessages.form.changeTitle;

const crumb = (part: ShownPart, depth: number) => ({
  label: depth === 0 ? wholeTitle(part) : partTitle(part.definition, part.path.slice(0, depth)),
  href: programmePartsAddress(part.programme.id, { at: partName(part.path.slice(0, depth)) }),
});

const NEW_SOURCE = { group: undefined, isEvidence: true } as const;

/** A source that is named for the first time goes into the list of sources with the part that names it. */
const sourceFields = ({ path }: PartOfDraft): GroupedField[] =>
  path.length === 0
    ? []
    : [
        {
          ...NEW_SOURCE,
          name: 'source.key',
          kind: 'text',
          label: partWords.newSource.key,
          hint: partWords.newSource.keyHint,
          optional: true,
        },
        {
          ...NEW_SOURCE,
          name: 'source.words',
          kind: 'long-text',
          label: partWords.newSource.words,
          optional: true,
        },
      ];

type Read = Readonly<Record<string, unknown>> & {
  readonly source?: { readonly key?: string; readonly words?: string };
};

function assemblePart(read: Read, part: PartOfDraft): Record<string, unknown> {
  const { source = {}, definition: _, ...rest } = read;
  const whole = withTyped(read, part) as ProgrammeDefinition;
  return { ...rest, definition: part.path.length === 0 ? whole : withSources(whole, source) };
}

/** Returns a programme with a source more, and without those that nothing names any longer. */
function withSources(whole: ProgrammeDefinition, { key, words }: NonNullable<Read['source']>): object {
  const named = new Set(citationsIn(whole).map(({ source }) => source));
  const all = { ...whole.bibliography, ...(key !== undefined && { [key]: words ?? '' }) };
  const bibliography = Object.fromEntries(
    Object.entries(all).filter(([one]) => named.has(one) || one === key),
  );
  return { ...whole, bibliography };
}

/** Returns the text of a programme's file. */
export const yamlOf = (definition: ProgrammeDefinition): string => stringify(definition, { lineWidth: 0 });
