import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readExamples } from './examples.ts';
import { readBook } from './read-book.ts';

const EXAMPLE = `
- about: { de: E, en: e }
  on: 2026-08-01
  facts: {}
  verdict: unknown
  source: §
`;

/** Reads from a folder with these files. */
function reading<Read>(files: Record<string, string>, read: (folder: string) => Read): Read {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const provision = (name: string) => `provision: ${name}\ntitle: { de: T, en: t }`;

const provisionsOf = (files: Record<string, string>) =>
  reading({ 'sources.yaml': 'L1: §', ...files }, (folder) => [...readBook(folder).provisions.keys()]);

const examplesOf = (files: Record<string, string>) => reading(files, (folder) => readExamples(folder, 'a'));

describe('the folder of the law', () => {
  it('holds provisions in the order of their names, and what else stands there is none', () => {
    const others = {
      'changes.yaml': '[]',
      'a.examples.yaml': '[]',
      'c.yaml.old': '[]',
      'README.md': 'Read me.',
    };
    assert.deepEqual(
      provisionsOf({
        'b.yaml': provision('b'),
        'a.yaml': provision('a'),
        'c.yaml': provision('c'),
        ...others,
      }),
      ['a', 'b', 'c'],
    );
  });

  it('names the faults of all its files at once', () => {
    assert.throws(() => provisionsOf({ 'a.yaml': provision('b'), 'b.yaml': 'provision: b' }), {
      message: [
        'The law cannot be read:',
        'a.yaml: provision: is b, other than the file’s name',
        'b.yaml: title: Invalid input: expected object, received undefined',
      ].join('\n'),
    });
  });

  it('gives every code of a source a title', () => {
    assert.throws(() => provisionsOf({ 'sources.yaml': 'L1: ""' }), /Too small/);
  });

  it('may hold examples beside a provision, each with its source', () => {
    assert.equal(examplesOf({ 'a.examples.yaml': EXAMPLE }).length, 1);
    assert.deepEqual(examplesOf({}), []);
    assert.throws(() => examplesOf({ 'a.examples.yaml': EXAMPLE.replace('§', '""') }), /Too small/);
    assert.throws(() => examplesOf({ 'a.examples.yaml': `${EXAMPLE}  sauce: §\n` }), /Unrecognized key/);
  });
});
