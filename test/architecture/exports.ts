import { posix } from 'node:path';
import type { Source } from './sources.ts';

/** Finds names that a file exports and nobody imports. Files are named from the root of the repository, tests included. */
export function unusedExports(files: readonly Source[]): string[] {
  const used = new Set(files.flatMap(importedNames));
  return files.flatMap(({ path, text }) =>
    exportedNames(text)
      .map((name) => `${path} ${name}`)
      .filter((name) => !used.has(name)),
  );
}

const NAMED = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'([^']+)'/gm;
const LOADED_NAMES = /\{([^}]*)\} = await import\(\s*'([^']+)'\s*\)/g;
const LOADED_NAME = /\(await import\(\s*'([^']+)'\s*\)\)\.(\w+)/g;

/** Returns `path name` for all that a file imports, hands on or loads later; `import *` names nothing and counts for nothing. */
const importedNames = ({ path, text }: Source): string[] =>
  [
    ...[...text.matchAll(NAMED), ...text.matchAll(LOADED_NAMES)].map(([, list = '', from = '']) => ({
      from,
      names: namesIn(list).map(([name]) => name),
    })),
    ...[...text.matchAll(LOADED_NAME)].map(([, from = '', name = '']) => ({ from, names: [name] })),
  ].flatMap(({ from, names }) => names.map((name) => `${resolved(path, from)} ${name}`));

const resolved = (path: string, from: string): string =>
  from.startsWith('#') ? `src/${from.slice(1)}` : posix.join(posix.dirname(path), from);

const DECLARED = /^export (?:async )?(?:const|function\*?|class|type) (\w+)/gm;
const LISTED = /^export (?:type |const )?\{([^}]*)\}/gm;

const exportedNames = (text: string): string[] => [
  ...[...text.matchAll(DECLARED)].map(([, name = '']) => name),
  ...[...text.matchAll(LISTED)].flatMap(([, list = '']) => namesIn(list).map(([, name]) => name)),
];

/** Returns each name of `a, type b as c, d: e` as it is called there and here. */
const namesIn = (list: string): [string, string][] =>
  [...list.matchAll(/(?:type )?(\w+)(?:(?: as |: )(\w+))?/g)].map(([, name = '', here]) => [
    name,
    here ?? name,
  ]);
