import { z } from 'zod';
import { programmeDefinitionSchema } from './programme-definition.ts';

/** The way to a part of a file: names of fields, and places in lists as numbers. */
export type PartPath = readonly (string | number)[];

type Shape = {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly additionalProperties?: Shape | false;
};

/** The ways in which one value of a file is typed. */
export type PartFieldKind =
  | 'word'
  | 'sentence'
  | 'number'
  | 'money'
  | 'percentage'
  | 'day'
  | 'choice'
  | 'yes-no'
  | 'choices'
  | 'words'
  | 'pairs'
  | 'counts'
  | 'number-or-word';

/** One value that is typed on the page of a part: where it stands below the part, and whether it may be left out. */
export type PartField = {
  readonly path: PartPath;
  readonly kind: PartFieldKind;
  readonly isOptional: boolean;
  readonly choices?: readonly string[];
};

/** A part below a part that has a page of its own. */
export type SubPart = { readonly path: PartPath; readonly isList: boolean; readonly isOptional: boolean };

/** The shape of a part, as `z.toJSONSchema` tells it, with references followed and null taken apart. */
export type PartShape = Shape & { readonly isNullable: boolean };

const { $defs = {}, ...root } = z.toJSONSchema(programmeDefinitionSchema) as Shape & {
  $defs?: Readonly<Record<string, Shape>>;
};

/** Returns the shape of a part of a file, such as `['costTypes', 0, 'cap']`; nothing where a file has no such part. */
export const shapeAt = (path: PartPath): PartShape | undefined =>
  path.reduce<PartShape | undefined>((shape, step) => shape && shapeBelow(shape, step), plain(root));

function shapeBelow(shape: PartShape, step: string | number): PartShape | undefined {
  const below =
    typeof step === 'number'
      ? shape.items
      : Object.hasOwn(shape.properties ?? {}, step)
        ? shape.properties?.[step]
        : undefined;
  return below && plain(below);
}

/** Follows a reference, and takes the null away from what may be null. */
export function plain(shape: Shape): PartShape {
  const found = followed(shape);
  const [one, other] = found.anyOf ?? [];
  if (one && other?.type === 'null') return { ...plain(one), isNullable: true };
  return { ...found, isNullable: false };
}

const followed = (shape: Shape): Shape =>
  shape.$ref === undefined ? shape : ($defs[shape.$ref.replace('#/$defs/', '')] ?? {});

/** Returns the object among alternatives, beside which a single word may stand: `per` of a limit. */
export function objectOf(shape: PartShape): { readonly object?: PartShape; readonly word?: string } {
  if (shape.properties) return { object: shape };
  const object = shape.anyOf?.find(({ properties }) => properties !== undefined);
  const word = shape.anyOf?.find((other) => other.const !== undefined)?.const;
  return object ? { object: plain(object), ...(word !== undefined && { word }) } : {};
}

/** Returns the kind of a value that is typed in one field, and what may be chosen; nothing for objects and lists of them. */
export function fieldKind(
  name: string,
  shape: PartShape,
): Omit<PartField, 'path' | 'isOptional'> | undefined {
  if (shape.enum) return { kind: 'choice', choices: shape.enum };
  if (shape.type === 'boolean') return { kind: 'yes-no' };
  if (shape.type === 'integer') return { kind: numberKind(name) };
  if (shape.type === 'string') return { kind: wordKind(name, shape) };
  if (shape.type === 'array') return listKind(shape);
  if (shape.additionalProperties)
    return { kind: shape.additionalProperties.type === 'integer' ? 'counts' : 'pairs' };
  return shape.anyOf?.every(({ properties }) => !properties) ? { kind: 'number-or-word' } : undefined;
}

function numberKind(name: string): PartFieldKind {
  if (/cents$/i.test(name)) return 'money';
  return /basisPoints$/i.test(name) ? 'percentage' : 'number';
}

function wordKind(name: string, { pattern }: Shape): PartFieldKind {
  if (pattern?.startsWith('^\\d{4}-')) return 'day';
  return name === 'de' || name === 'en' ? 'sentence' : 'word';
}

function listKind({ items }: Shape): Omit<PartField, 'path' | 'isOptional'> | undefined {
  const item = plain(items ?? {});
  if (item.enum) return { kind: 'choices', choices: item.enum };
  return item.properties ? undefined : { kind: 'words' };
}
