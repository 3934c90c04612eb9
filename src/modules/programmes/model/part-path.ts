import { type PartPath, type PartShape, shapeAt } from './part-schema.ts';
import { valueAt, withoutPart } from './part-values.ts';

/** Reads the way to a part as an address says it, `costTypes.0.cap`; the empty text is the whole file. */
export const partPath = (at: string): PartPath =>
  at === '' ? [] : at.split('.').map((step) => (/^\d{1,4}$/.test(step) ? Number(step) : step));

/** Returns the way to a part as an address says it. */
export const partName = (path: PartPath): string => path.join('.');

/**
 * Returns a file without a part, or nothing where a file cannot be without it. The last item of a list that may be left
 * out takes the list with it.
 */
export function removedPart<File>(file: File, path: PartPath): File | undefined {
  const step = path.at(-1);
  const owner = path.slice(0, -1);
  const shape = shapeAt(path);
  if (step === undefined || shape === undefined || valueAt(file, path) === undefined) return undefined;
  if (typeof step === 'number') {
    const left = withoutPart(file, path, false);
    const isLast = (valueAt(left, owner) as readonly unknown[]).length === 0;
    return (isLast && removedPart(left, owner)) || left;
  }
  if (isRequired(owner, step)) return shape.isNullable ? withoutPart(file, path, true) : undefined;
  return withoutPart(file, path, false);
}

/** Tells whether a file can be without a part. */
export const isRemovable = (path: PartPath, shape: PartShape): boolean => {
  const step = path.at(-1);
  if (step === undefined) return false;
  return typeof step === 'number' || shape.isNullable || !isRequired(path.slice(0, -1), step);
};

const isRequired = (owner: PartPath, step: string): boolean =>
  shapeAt(owner)?.required?.includes(step) ?? false;
