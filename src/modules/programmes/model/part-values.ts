import { isTypedWithin, isWhole } from './part-fields.ts';
import { fieldKind, objectOf, type PartPath, type PartShape, plain } from './part-schema.ts';

type Values = Readonly<Record<string, unknown>>;

/** Returns what stands at a place of a file; nothing where nothing stands. */
export const valueAt = (file: unknown, path: PartPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Values)[step] : undefined),
    file,
  );

/** Returns a file with another value at a place; a place after the last of a list makes one item more. */
export function withPart<File>(file: File, path: PartPath, value: unknown): File {
  const [step, ...rest] = path;
  if (step === undefined) return value as File;
  const changed = withPart((file as Values | undefined)?.[step], rest, value);
  if (typeof step === 'number') return placed((file as unknown[] | undefined) ?? [], step, changed) as File;
  return { ...file, [step]: changed } as File;
}

const placed = (list: readonly unknown[], at: number, item: unknown): unknown[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at + 1),
];

/** Returns a file without a part: an item leaves its list, a field is left out, or is null where it cannot be. */
export function withoutPart<File>(file: File, path: PartPath, mayBeNull: boolean): File {
  const step = path.at(-1) as string | number;
  const owner = valueAt(file, path.slice(0, -1));
  if (typeof step === 'number')
    return withPart(file, path.slice(0, -1), (owner as unknown[]).toSpliced(step, 1));
  const { [step]: _, ...left } = owner as Values;
  return withPart(file, path.slice(0, -1), mayBeNull ? { ...left, [step]: null } : left);
}

/** Returns a file in which an item stands one place earlier or later; the same file where there is no such place. */
export function withMoved<File>(file: File, path: PartPath, by: -1 | 1): File {
  const from = path.at(-1) as number;
  const list = valueAt(file, path.slice(0, -1)) as readonly unknown[];
  const to = from + by;
  if (to < 0 || to >= list.length) return file;
  const without = list.toSpliced(from, 1);
  return withPart(file, path.slice(0, -1), without.toSpliced(to, 0, list[from]));
}

/**
 * Returns the object that was typed: each value from `typed`, by its path below the part; what has a page of its own as
 * it was. An object that may be left out and in which nothing was typed is left out.
 */
export function typedPart(shape: PartShape, typed: (path: PartPath) => unknown, before: unknown): unknown {
  const { object } = objectOf(shape);
  return object ? typedObject(object, [], typed, before) : before;
}

function typedObject(
  owner: PartShape,
  at: PartPath,
  typed: (path: PartPath) => unknown,
  before: unknown,
): Values {
  const { properties = {}, required = [] } = owner;
  const inWhole = isWhole(owner);
  const entries = Object.entries(properties).map(([name, one]) => {
    const shape = plain(one);
    const was = valueAt(before, [name]);
    const value = typedValue(shape, [...at, name], { typed, was, inWhole });
    // What has a page of its own stays as it was, an empty list too.
    if (!isEmpty(value) || (value === was && was !== undefined && was !== null))
      return [name, value] as const;
    // Nothing typed: left out, or as empty as the file must say it.
    if (!required.includes(name)) return [name, undefined] as const;
    return [name, shape.isNullable ? null : value] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

type Around = {
  readonly typed: (path: PartPath) => unknown;
  readonly was: unknown;
  readonly inWhole: boolean;
};

function typedValue(shape: PartShape, path: PartPath, { typed, was, inWhole }: Around): unknown {
  if (fieldKind(String(path.at(-1)), shape)) return typed(path);
  const { object, word } = objectOf(shape);
  if (!object || !isTypedWithin(object, inWhole)) return was ?? (shape.type === 'array' ? [] : undefined);
  const value = typedObject(object, path, typed, was);
  return word !== undefined && isEmpty(value) ? word : value;
}

/** Tells whether nothing was typed in a value or in anything below it. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
