import { canonicalJson } from '#kernel/canonical-json.ts';

/** A field that two texts of a programme say otherwise; undefined is what one of them does not say. */
export type ProgrammeDifference = {
  /** The way to the field; an item of a list is named by its id, else by its number from 0 on. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
};

/**
 * Returns every field that two texts of a programme say otherwise, in the order of the text. An item that only one of
 * them has is one difference, and so is a sentence in both languages.
 */
export function differencesBetween(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): ProgrammeDifference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const [old, now] = [partsOf(before), partsOf(after)];
  if (!old || !now) return [{ path, before, after }];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((name) => differencesBetween(old.get(name), now.get(name), [...path, name]));
}

/** Returns the parts of a value by name; nothing for a value that is told as a whole. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return 'de' in value ? undefined : new Map(Object.entries(value));
  if (value.some((item) => typeof item !== 'object')) return undefined;
  return new Map(value.map((item, index) => [nameOf(item) ?? String(index), item]));
}

const nameOf = (item: object): string | undefined =>
  'id' in item && typeof item.id === 'string' ? item.id : undefined;
