import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Returns the path of a command: `calls.open-call` is at `/calls/open-call`. */
export const commandPath = (name: string): string => `/${name.replace('.', '/')}`;

/** Returns the title of a command: `calls.open-call` reads `Open call`. */
export function commandTitle(name: string): string {
  const words = name.replace(/^.*\./, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

let known: ReadonlyMap<string, string> | undefined;

/** Returns what a command does, as the comment above it in the code says: the one place where it is said. */
export function commandDescription(name: string): string {
  known ??= readDescriptions();
  return known.get(name) ?? commandTitle(name);
}

const COMMAND =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export const \w+ = (?:\([^)]*\) =>\s*)?\w+\(\s*(?:\{\s*name: )?|(?:prepare|decide): \{\s*name: )'([a-z-]+\.[a-z-]+)'/g;

function readDescriptions(): Map<string, string> {
  const files = globSync(['modules/**/*.ts', 'operations/*/*.ts'], { cwd: root });
  const found = files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(COMMAND)]);
  return new Map(found.map(([, comment = '', name = '']) => [name, plain(comment)]));
}

const plain = (comment: string): string =>
  comment
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
