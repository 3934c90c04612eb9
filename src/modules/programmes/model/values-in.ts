import type { Path } from './fault.ts';

/** Yields every value of a tree, the branches too, with the path on which it stands. */
export function* valuesIn(
  value: unknown,
  path: Path = [],
): Generator<{ readonly path: Path; readonly value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* valuesIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}
