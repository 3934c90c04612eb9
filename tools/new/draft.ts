import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The files to be written into a tree, before any of it is; and what stays for people to do. */
export type Draft = {
  readonly root: string;
  readonly written: Map<string, string>;
  readonly byHand: string[];
};

export const draftFor = (root: string): Draft => ({ root, written: new Map(), byHand: [] });

/** The text of a file as it will be, or `undefined` where there is none. */
export function textOf({ root, written }: Draft, path: string): string | undefined {
  const full = join(root, path);
  return written.get(path) ?? (existsSync(full) ? readFileSync(full, 'utf8') : undefined);
}

/** Adds a file. What stands there already is never overwritten. */
export function add(draft: Draft, path: string, text: string): void {
  if (textOf(draft, path) !== undefined) throw new Error(`${path} is there already`);
  draft.written.set(path, text);
}

/** Changes a file where it has the place for it; else the change is left to people, who are told of it. */
export function edit(draft: Draft, path: string, place: RegExp, by: string, told: string): void {
  const text = textOf(draft, path);
  if (text === undefined || text.search(place) < 0) draft.byHand.push(`${path}: ${told}`);
  else draft.written.set(path, text.replace(place, by));
}

/** The files below a folder that match, of the tree and of the draft. */
export const filesIn = ({ root, written }: Draft, pattern: RegExp, folder: string): string[] => {
  const there = globSync(`${folder}/**`, { cwd: root }).map((path) => path.split(sep).join('/'));
  return [...new Set([...there, ...written.keys()])].filter((path) => pattern.test(path)).sort();
};

export function write({ root, written }: Draft): void {
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
