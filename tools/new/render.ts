import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { add, type Draft } from './draft.ts';
import type { Words } from './names.ts';

const templates = join(import.meta.dirname, 'templates');

/** Adds every file of a template. Between «own» and «end» stands what holds for a table as `new module` makes it. */
export function render(draft: Draft, template: string, words: Words, isOwn: boolean): void {
  for (const path of globSync('**/*.txt', { cwd: join(templates, template) }).sort()) {
    const text = readFileSync(join(templates, template, path), 'utf8');
    add(draft, pathOf(path, words), filled(chosen(text, isOwn), words));
  }
}

const pathOf = (path: string, words: Words): string =>
  path
    .split(sep)
    .join('/')
    .replace(/\.txt$/, '')
    .replace('MODULE', wordFor(words, 'module'))
    .replace('NOUNS', wordFor(words, 'noun-names'))
    .replace('NOUN', wordFor(words, path.includes('migrations') ? 'noun-snake' : 'noun-name'))
    .replace('NUMBER', () => wordFor(words, 'number'))
    .replace('ACT', wordFor(words, 'act-name'));

const chosen = (text: string, isOwn: boolean): string =>
  isOwn
    ? text.replace(/^«(?:own|end)»\n|«(?:own|end)»/gm, '')
    : text.replace(/^«own»\n[\s\S]*?^«end»\n|«own».*?«end»/gm, '');

const filled = (text: string, words: Words): string =>
  text.replace(/«([\w-]+)»/g, (_, name: string) => wordFor(words, name));

function wordFor(words: Words, name: string): string {
  const word = words[name];
  if (word === undefined) throw new Error(`a template asks for «${name}», which nobody gives`);
  return word;
}
