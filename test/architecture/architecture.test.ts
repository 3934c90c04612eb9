import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readCatalogue } from '../trust/column-catalogue.ts';
import { headlessComments } from './comments.ts';
import { exceptions, type Rule } from './exceptions.ts';
import { unusedExports } from './exports.ts';
import {
  againstTheMatters,
  againstTheTable,
  cycles,
  leaningAddresses,
  leaningOnTests,
  parseImportTable,
  pastTheIndex,
  spelledAddresses,
} from './imports.ts';
import { namesInFiles, programmeWords } from './programme-words.ts';
import { askingTheWorld, domainWords, impure } from './purity.ts';
import { longFiles, longFunctions, medianLines } from './sizes.ts';
import { readAllCode, readDocument, readSources, type Source } from './sources.ts';
import {
  absentReaders,
  foreignTables,
  type Ownership,
  readingUpward,
  uninvitedReaders,
} from './table-owners.ts';
import { glossaryWords, strangers } from './words.ts';

const FUNCTION_LINES = 60;
const FILE_LINES = 250;

const table = parseImportTable(readDocument('architecture.md'));
const matters = parseImportTable(readDocument('architecture.md'), 'Matters of a module');
const glossary = glossaryWords(readDocument('glossary.md'));
const sources = readSources();
const allCode = readAllCode();
const ownership: Ownership = readCatalogue();
const names = namesInFiles();

const rules: Readonly<Record<Rule, (files: readonly Source[]) => string[]>> = {
  'past the index': pastTheIndex,
  'against the table': (files) => againstTheTable(files, table),
  'against the matters': (files) => againstTheMatters(files, matters),
  'leaning on tests': leaningOnTests,
  'foreign tables': (files) => foreignTables(files, ownership),
  'uninvited readers': (files) => uninvitedReaders(files, ownership),
  'reading upward': (files) => readingUpward(files, ownership, table),
  'spelled addresses': spelledAddresses,
  impure,
  'asking the world': askingTheWorld,
  'domain words': domainWords,
  'programme words': (files) => programmeWords(files, names),
  'long functions': (files) => longFunctions(files, FUNCTION_LINES),
  'long files': (files) => longFiles(files, FILE_LINES),
  'unused exports': unusedExports,
  'headless comments': headlessComments,
  strangers: (files) => strangers(files, glossary),
};

/** The rules that look at tests and tools too, and name files from the root of the repository. */
const rulesOfAllCode: readonly Rule[] = ['unused exports', 'headless comments'];

suite('nothing breaks a rule but what is named', () => {
  for (const [rule, broken] of Object.entries(rules)) {
    test(rule, () => {
      const found = new Set(broken(rulesOfAllCode.includes(rule as Rule) ? allCode : sources));
      const named = new Set(exceptions[rule as Rule]);
      assert.deepEqual([...found.difference(named)], [], 'new: mend it');
      assert.deepEqual(
        [...named.difference(found)],
        [],
        'mended: take it off test/architecture/exceptions.ts',
      );
    });
  }
});

test('addresses lean on nothing, so that everybody may link', () =>
  assert.deepEqual(leaningAddresses(sources), []));

test('no folder leads back to itself', () => assert.deepEqual(cycles(sources), []));

test('a view names its readers, and no other', () => assert.deepEqual(absentReaders(sources, ownership), []));

test('half of all files are under 60 lines', () => {
  assert.ok(medianLines(sources) < 60, `half of them are under ${medianLines(sources)}`);
});

test('the table names every folder, and no other', () => {
  const folders = new Set(
    sources
      .filter(({ path }) => path !== 'main.ts')
      .map(({ path }) => /^modules\/[^/]+|^[^/]+/.exec(path)?.[0]),
  );
  assert.deepEqual([...table.keys()].sort(), [...folders].sort());
});

test('the table of matters names folders that are there, each after all that it may import', () => {
  const named = [...matters.keys()];
  for (const [row, matter] of named.entries()) {
    assert.ok(
      sources.some(({ path }) => path.startsWith(`modules/${matter}/`)),
      `there is no ${matter}`,
    );
    assert.deepEqual(
      matters.get(matter)?.filter((other) => !named.slice(0, row).includes(other)),
      [],
    );
  }
});

/** A file that breaks a rule, and what the rule says to it. */
const planted: Readonly<Record<Rule, { file: Source; said: string }>> = {
  'past the index': {
    file: {
      path: 'modules/grants/queries/x.ts',
      text: `import { findCall } from '#modules/calls/queries/find-call.ts';`,
    },
    said: 'modules/grants/queries/x.ts imports modules/calls/queries/find-call.ts',
  },
  'against the table': {
    file: { path: 'modules/payments/x.ts', text: `import { y } from '../participants/index.ts';` },
    said: 'modules/payments/x.ts imports modules/participants/index.ts',
  },
  'against the matters': {
    file: {
      path: 'modules/calls/proposal/x.ts',
      text: `import { y } from '../call/y.ts';\nimport { z } from '../scoring/z.ts';`,
    },
    said: 'modules/calls/proposal/x.ts imports modules/calls/scoring/z.ts',
  },
  'leaning on tests': {
    file: { path: 'app/x.ts', text: `import { openOffice } from '../../test/support/office.ts';` },
    said: 'app/x.ts imports ../test/support/office.ts',
  },
  'foreign tables': {
    file: {
      path: 'modules/grants/x.ts',
      text: `db.selectFrom('project').innerJoin('call as c', 'c.id', 'callId')`,
    },
    said: 'modules/grants/x.ts reads call of calls',
  },
  'uninvited readers': {
    file: { path: 'modules/audit/x.ts', text: 'sql`update account_name set display_name = null`' },
    said: 'modules/audit/x.ts writes account_name of identity',
  },
  'reading upward': {
    file: { path: 'modules/payments/x.ts', text: 'sql`select from project join assignment a on true`' },
    said: 'modules/payments/x.ts reads assignment of participants',
  },
  'spelled addresses': {
    file: { path: 'modules/grants/web/x.tsx', text: '<Link href="/people/1">; // not "/grants"' },
    said: 'modules/grants/web/x.tsx spells /people',
  },
  impure: {
    file: { path: 'modules/calls/call/x.model.ts', text: `import { sql } from 'kysely';` },
    said: 'modules/calls/call/x.model.ts imports kysely',
  },
  'asking the world': {
    file: { path: 'kernel/x.ts', text: 'export const now = () => Date.now();' },
    said: 'kernel/x.ts',
  },
  'domain words': {
    file: { path: 'platform/x.ts', text: 'export type Programme = string;' },
    said: 'platform/x.ts says programme',
  },
  'programme words': {
    file: {
      path: 'modules/places/model/x.ts',
      text: `export const isMunicipal = (kind: string) => kind === 'municipal';`,
    },
    said: 'modules/places/model/x.ts',
  },
  'long functions': {
    file: {
      path: 'app/x.ts',
      text: `export function long(\n  one: string,\n): void {\n${'  step();\n\n'.repeat(30)}}\n`,
    },
    said: 'app/x.ts long',
  },
  'long files': { file: { path: 'app/x.ts', text: 'x();\n'.repeat(FILE_LINES + 1) }, said: 'app/x.ts' },
  'unused exports': {
    file: { path: 'src/app/x.ts', text: `export { type A as B } from './y.ts';` },
    said: 'src/app/x.ts B',
  },
  'headless comments': {
    file: { path: 'src/app/x.ts', text: '/**\n * What is to be claimed back.\n */' },
    said: 'src/app/x.ts: What is to be claimed back.',
  },
  strangers: {
    file: { path: 'modules/calls/model/x.ts', text: 'export type Gizmo = string;' },
    said: 'modules/calls/model/x.ts Gizmo',
  },
};

suite('each rule sees what breaks it', () => {
  for (const [rule, { file, said }] of Object.entries(planted)) {
    test(rule, () => assert.deepEqual(rules[rule as Rule]([file]), [said]));
  }
  test('a cycle', () => {
    const files = [
      { path: 'modules/a/x.ts', text: `import '#modules/b/index.ts';` },
      { path: 'modules/b/index.ts', text: `export { x } from '../a/index.ts';` },
    ];
    assert.deepEqual(cycles(files), ['modules/a', 'modules/b']);
  });
});

test('a reader that a view names for nothing is told', () => {
  const views = { call_title: { owner: 'calls', readers: ['app', 'grants'] } };
  const files = [{ path: 'app/x.ts', text: `db.selectFrom(['call', 'callTitle as t'])` }];
  assert.deepEqual(absentReaders(files, { tables: {}, views }), ['call_title names grants']);
});

test('an export is used by whoever imports it, hands it on or loads it', () => {
  const files = [
    {
      path: 'src/a.ts',
      text: 'export const one = 1;\nexport type Two = 2;\nexport async function three() {}',
    },
    { path: 'src/b.ts', text: `import { type Two as Zwei } from './a.ts';\n(await import('#a.ts')).three;` },
    { path: 'test/c.ts', text: `const { one } = await import('../src/a.ts');` },
  ];
  assert.deepEqual(unusedExports(files), []);
});

test('short functions one after another are not one long function', () => {
  const text = `${'const f = (x: number) =>\n  x + 1;\n\n'.repeat(40)}`;
  assert.deepEqual(longFunctions([{ path: 'x.ts', text }], FUNCTION_LINES), []);
});
