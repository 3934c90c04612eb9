import type { Fault, Path } from './fault.ts';
import { valuesIn } from './values-in.ts';

/**
 * Finds sources that are cited but not in the bibliography of a file, and those that stand in it and are cited nowhere.
 */
export function citationFaults(file: unknown): Fault[] {
  const cited = citationsIn(file);
  const listed = Object.keys(bibliographyOf(file));
  const names = new Set(cited.map(({ source }) => source));
  return [
    ...cited
      .filter(({ source }) => !listed.includes(source))
      .map(({ path, source }) => ({ path, message: `is not in the bibliography: ${source}` })),
    ...listed
      .filter((source) => !names.has(source))
      .map((source) => ({ path: ['bibliography', source], message: 'is cited nowhere in this file' })),
  ];
}

/** Finds every naming of a source in a file, with the place where it stands. */
export function citationsIn(file: unknown): { path: Path; source: string }[] {
  return [...valuesIn(file)].flatMap(({ path, value }) =>
    typeof value === 'string' && path.at(-2) === 'sources' ? [{ path, source: value }] : [],
  );
}

function bibliographyOf(file: unknown): object {
  const bibliography =
    typeof file === 'object' && file !== null && 'bibliography' in file ? file.bibliography : null;
  return typeof bibliography === 'object' && bibliography !== null ? bibliography : {};
}
