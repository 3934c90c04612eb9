import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file of `src/`, by its path inside it. Rules take these, so that a test can hand in files that are not there. */
export type Source = { readonly path: string; readonly text: string };

/** Every file that runs: no tests, nothing they share, nothing generated. */
export const readSources = (): Source[] =>
  globSync('**/*.{ts,tsx}', { cwd: join(root, 'src') })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !isForTests(path) && !path.includes('.generated.'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));

/** Every file of ours in TypeScript, tests and tools included, by its path from the root of the repository. */
export const readAllCode = (): Source[] =>
  globSync('{src,test,bench,tools}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export const isForTests = (path: string): boolean =>
  /\.test\.tsx?$|(^|\/)testing\/|^ui\/examples[./]/.test(path);

/** The pure rules of a module, in a room of its own or beside what they serve: `model/x.ts`, `call/call.model.ts`. */
export const isModel = (path: string): boolean => /^modules\/[^/]+\/(.+[/.])?model[/.]/.test(path);

export const readDocument = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g;

/** Returns what a file imports: paths inside `src/` for our own files, the name as written for packages. */
export const importsOf = ({ path, text }: Source): { name: string; isOwn: boolean }[] =>
  [...text.matchAll(IMPORT)].map(([, from, dynamic, bare]) => {
    const name = from ?? dynamic ?? bare ?? '';
    if (name.startsWith('#')) return { name: name.slice(1), isOwn: true };
    if (name.startsWith('.')) return { name: posix.join(posix.dirname(path), name), isOwn: true };
    return { name, isOwn: false };
  });

/**
 * Returns `modules/calls` for a file of that module, otherwise the first folder; a file that stands alone is its own.
 */
export const folderOf = (path: string): string =>
  /^modules\/[^/]+/.exec(path)?.[0] ?? path.split('/')[0] ?? path;

/** Returns a text of code without its comments; what looks like one inside an address stays. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
