import { currentLanguage } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { faultSentence } from '../messages/fault-words.ts';
import { fieldWords } from '../messages/field-words.ts';
import { choiceWord } from '../messages/option-words.ts';
import { partWords } from '../messages/part-words.ts';
import { contentsOf } from '../model/part-fields.ts';
import { type PartField, type PartPath, shapeAt } from '../model/part-schema.ts';
import { typedPart, valueAt, withPart } from '../model/part-values.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import type { GroupedField } from './part-groups.tsx';
import { fieldKinds, fromField, inField } from './part-values.presenter.ts';

/** A part of a draft: the whole of it, and the way to the part. */
export type PartOfDraft = {
  readonly definition: ProgrammeDefinition;
  readonly path: PartPath;
  /** Tells that it is the draft of a further version of a programme that is published. */
  readonly isVersion?: boolean | undefined;
};

const fieldsAt = ({
  path,
  isVersion = false,
}: Pick<PartOfDraft, 'path' | 'isVersion'>): readonly PartField[] => {
  const shape = shapeAt(path);
  return shape
    ? contentsOf(shape).fields.filter((field) => !isFixed([...path, ...field.path], isVersion))
    : [];
};

const FIXED = ['slug', 'land'];
const FIXED_IN_A_VERSION = [...FIXED, 'title', 'summary', 'conducted'];

/** The name and the Land of a programme are said when it is made, and never again; what it is, no version changes. */
const isFixed = ([name, ...below]: PartPath, isVersion: boolean): boolean =>
  isVersion ? FIXED_IN_A_VERSION.includes(String(name)) : below.length === 0 && FIXED.includes(String(name));

const nameOf = (path: PartPath): string => ['definition', ...path].join('.');

/** Returns the fields of the page of a part, named by the place of each value in the document. */
export const partFields = ({ definition, path, isVersion }: PartOfDraft): GroupedField[] =>
  fieldsAt({ path, isVersion }).map((field) => ({
    name: nameOf([...path, ...field.path]),
    label: labelOf(isInGroup(field.path) ? field.path.slice(1) : field.path),
    group: isInGroup(field.path) ? String(field.path[0]) : undefined,
    isEvidence: EVIDENCE.includes(String(field.path[0])),
    optional: field.isOptional,
    hint: hintOf(field, definition),
    faultText: sentenceAbout,
    ...kindOf(field),
  }));

/** Returns the sentence about a fault of a part of a programme; the usual words say the others. */
export const sentenceAbout: NonNullable<FieldSpec['faultText']> = (code, { what }) =>
  code === 'in-part' ? faultSentence(String(what)) : undefined;

/** Returns what stands in those fields at first. */
export const partValues = ({ definition, path, isVersion }: PartOfDraft): Record<string, unknown> =>
  Object.fromEntries(
    fieldsAt({ path, isVersion }).map(({ path: below, kind, isOptional }) => [
      nameOf([...path, ...below]),
      inField(kind, isOptional, valueAt(definition, [...path, ...below])),
    ]),
  );

/** Returns the whole programme with what was typed in the fields of a part. */
export function withTyped(read: unknown, { definition, path, isVersion }: PartOfDraft): unknown {
  const shape = shapeAt(path);
  if (!shape) return definition;
  const fields = new Map(fieldsAt({ path, isVersion }).map((field) => [nameOf(field.path), field]));
  const typed = (below: PartPath): unknown => {
    const field = fields.get(nameOf(below));
    if (!field) return valueAt(definition, [...path, ...below]);
    return fromField(field.kind, field.isOptional, valueAt(read, ['definition', ...path, ...below]));
  };
  return withPart(definition, path, typedPart(shape, typed, valueAt(definition, path)));
}

const EVIDENCE = ['sources', 'verified', 'note'];

/** Tells whether a value belongs to an object of the part that is more than a text in two languages. */
const isInGroup = (path: PartPath): boolean => path.length > 1 && path[1] !== 'de' && path[1] !== 'en';

/** Returns the words for the way to a value below a part: its fields, and for a text its language. */
const labelOf = (path: PartPath): string =>
  path.map(wordOf).join(path.at(-1) === 'de' || path.at(-1) === 'en' ? ', ' : ' › ');

const wordOf = (step: string | number): string => fieldWords.fields[String(step)] ?? String(step);

function kindOf({ kind, isOptional, choices = [], path }: PartField): Pick<FieldSpec, 'kind' | 'options'> {
  if (kind === 'yes-no' && isOptional)
    return {
      kind: 'choice',
      options: [
        { value: 'yes', label: partWords.yes },
        { value: 'no', label: partWords.no },
      ],
    };
  if (kind === 'sentence' && path.at(-2) === 'title') return { kind: 'text' };
  return {
    kind: fieldKinds[kind],
    ...(choices.length > 0 && {
      options: choices.map((value) => ({ value, label: choiceWord(String(path.at(-1)), value) })),
    }),
  };
}

/** Returns what may stand in a field that names other things of the file. */
function hintOf(field: PartField, definition: ProgrammeDefinition): string | undefined {
  const { kind, path, isOptional } = field;
  if (isOptional && path.at(-2) === 'per' && path.at(-1) === 'unit') return partWords.averageHint;
  if (kind === 'pairs' || kind === 'counts') return partWords.pairsHint;
  if (kind !== 'words') return undefined;
  if (path.at(-1) === 'sources') return partWords.listHint(Object.keys(definition.bibliography));
  const named = namedBy(String(path.at(-1)), definition);
  return partWords.listHint(named);
}

const namedBy = (field: string, { offers, costTypes, money }: ProgrammeDefinition): string[] => {
  if (field === 'offers') return offers.map(({ id }) => id);
  if (field === 'paidFrom') return money.map(({ id }) => id);
  return field === 'costTypes' || field === 'of' ? costTypes.map(({ id }) => id) : [];
};

/** Returns how a part is called: an item by its title or its place, a field by its word. */
export function partTitle(definition: ProgrammeDefinition, path: PartPath): string {
  const step = path.at(-1);
  if (step === undefined) return definition.title[currentLanguage()];
  if (typeof step === 'string') return wordOf(step);
  const value = valueAt(definition, path);
  return titleOf(value) ?? partWords.item(wordOf(String(path.at(-2))), step + 1);
}

function titleOf(value: unknown): string | undefined {
  const language = currentLanguage();
  const said = ['title', 'text', 'what', 'name'].map((name) => valueAt(value, [name, language]));
  const words = [...said, valueAt(value, [language])].find((one) => typeof one === 'string');
  if (typeof words === 'string') return words;
  const key = ['id', 'act', 'district', 'day', 'from', 'unit', 'fact']
    .map((name) => valueAt(value, [name]))
    .find((one) => typeof one === 'string');
  return typeof key === 'string' ? choiceWord('', key) : undefined;
}
