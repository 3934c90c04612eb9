import {
  fieldKind,
  objectOf,
  type PartField,
  type PartPath,
  type PartShape,
  plain,
  type SubPart,
} from './part-schema.ts';

/** More values than these in an object, and it has a page of its own. */
const MOST_FIELDS = 12;

type Contents = { readonly fields: readonly PartField[]; readonly parts: readonly SubPart[] };

/**
 * Returns what the page of a part shows: the values to be typed, those of small objects in it too, and the parts that
 * have pages of their own. A list has nothing but its items.
 */
export function contentsOf(shape: PartShape): Contents {
  const { object } = objectOf(shape);
  return object ? contentsOfObject(object, [], false) : { fields: [], parts: [] };
}

function contentsOfObject(object: PartShape, at: PartPath, isOptional: boolean): Contents {
  const inWhole = isWhole(object);
  const contents = Object.entries(object.properties ?? {}).map(([name, one]) => {
    const isRequired = object.required?.includes(name) ?? false;
    const shape = plain(one);
    const mayBeEmpty = isOptional || !isRequired || shape.isNullable;
    return contentsOfValue(shape, [...at, name], { isOptional: mayBeEmpty, inWhole });
  });
  return { fields: contents.flatMap(({ fields }) => fields), parts: contents.flatMap(({ parts }) => parts) };
}

type Place = { readonly isOptional: boolean; readonly inWhole: boolean };

function contentsOfValue(shape: PartShape, path: PartPath, { isOptional, inWhole }: Place): Contents {
  const field = fieldKind(String(path.at(-1)), shape);
  if (field) return { fields: [{ path, isOptional, ...field }], parts: [] };
  const { object, word } = objectOf(shape);
  if (!object || !isTypedWithin(object, inWhole))
    return { fields: [], parts: [{ path, isList: object === undefined, isOptional }] };
  return contentsOfObject(object, path, isOptional || word !== undefined);
}

/** Tells whether an object is a whole set of rules: the programme, one of its areas, one of its versions. */
export const isWhole = ({ properties = {} }: PartShape): boolean => 'costTypes' in properties;

/** Tells whether an object is typed on the page of the part that it stands in; of a whole, its texts alone. */
export const isTypedWithin = (object: PartShape, inWhole: boolean): boolean =>
  inWhole ? isText(object) : isSmall(object);

function isSmall(object: PartShape): boolean {
  const all = Object.entries(object.properties ?? {});
  const hasObjects = all.some(([name, one]) => {
    const below = plain(one);
    const { object: inner } = objectOf(below);
    return fieldKind(name, below) === undefined && inner !== undefined && !isText(inner);
  });
  return !hasObjects && all.length <= MOST_FIELDS;
}

const isText = ({ properties = {} }: PartShape): boolean => 'de' in properties && 'en' in properties;
