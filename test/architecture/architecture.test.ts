import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readCatalogue } from '../trust/column-catalogue.ts';
import { exceptions, type Rule } from './exceptions.ts';
import {
  againstTheTable,
  cycles,
  leaningAddresses,
  leaningOnTests,
  parseImportTable,
  pastTheDoor,
  spelledAddresses,
} from './imports.ts';
import { askingTheWorld, domainWords, impure } from './purity.ts';
import { longFiles, longFunctions, medianLines } from './sizes.ts';
import { readDocument, readSources, type Source } from './sources.ts';
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
const glossary = glossaryWords(readDocument('glossary.md'));
const sources = readSources();
const ownership: Ownership = readCatalogue();

const rules: Readonly<Record<Rule, (files: readonly Source[]) => string[]>> = {
  'past the door': pastTheDoor,
  'against the table': (files) => againstTheTable(files, table),
  'leaning on tests': leaningOnTests,
  'foreign tables': (files) => foreignTables(files, ownership),
  'uninvited readers': (files) => uninvitedReaders(files, ownership),
  'reading upward': (files) => readingUpward(files, ownership, table),
  'spelled addresses': spelledAddresses,
  impure,
  'asking the world': askingTheWorld,
  'domain words': domainWords,
  'long functions': (files) => longFunctions(files, FUNCTION_LINES),
  'long files': (files) => longFiles(files, FILE_LINES),
  strangers: (files) => strangers(files, glossary),
};

suite('nothing breaks a rule but what is named', () => {
  for (const [rule, broken] of Object.entries(rules)) {
    test(rule, () => {
      const found = new Set(broken(sources));
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

/** A file that breaks a rule, and what the rule says to it. */
const planted: Readonly<Record<Rule, { file: Source; said: string }>> = {
  'past the door': {
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
  'long functions': {
    file: {
      path: 'app/x.ts',
      text: `export function long(\n  one: string,\n): void {\n${'  step();\n\n'.repeat(30)}}\n`,
    },
    said: 'app/x.ts long',
  },
  'long files': { file: { path: 'app/x.ts', text: 'x();\n'.repeat(FILE_LINES + 1) }, said: 'app/x.ts' },
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

test('short functions one after another are not one long function', () => {
  const text = `${'const f = (x: number) =>\n  x + 1;\n\n'.repeat(40)}`;
  assert.deepEqual(longFunctions([{ path: 'x.ts', text }], FUNCTION_LINES), []);
});
