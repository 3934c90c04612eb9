import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { newCommand } from '../tools/new/command.ts';
import { newDecision } from '../tools/new/decision.ts';
import { type Draft, draftFor, write } from '../tools/new/draft.ts';
import { newList } from '../tools/new/list.ts';
import { newModule } from '../tools/new/module.ts';

const root = join(import.meta.dirname, '..');

function drafted(make: (draft: Draft, words: readonly string[]) => void, ...words: readonly string[]): Draft {
  const draft = draftFor(root);
  make(draft, words);
  return draft;
}

const places = (...paths: string[]): string[] => paths.map((path) => `src/modules/places/${path}`);
const SHARED = places('addresses.ts', 'module.ts', 'permissions.ts');

/** The files that each of them writes: its own, and every shared file in which the place for it was found. */
const EXPECTED: readonly [name: string, draft: Draft, paths: readonly string[]][] = [
  [
    'module',
    drafted(newModule, 'unicorns'),
    [
      'db/columns.yaml',
      'src/app/modules.ts',
      'test/trust/access/expected-access.yaml',
      ...['addresses', 'api', 'index', 'messages', 'module', 'navigation', 'permissions'].map(
        (room) => `src/modules/unicorns/${room}.ts`,
      ),
      'src/modules/unicorns/messages/unicorn-list-words.ts',
      'src/modules/unicorns/queries/list-unicorns.test.ts',
      'src/modules/unicorns/queries/list-unicorns.ts',
      'src/modules/unicorns/web/unicorn-list.ts',
    ],
  ],
  [
    'command',
    drafted(newCommand, 'places', 'polish-place'),
    [
      ...SHARED,
      ...places(
        'commands/polish-place.test.ts',
        'commands/polish-place.ts',
        'messages.ts',
        'messages/polish-place-words.ts',
        'queries/find-for-polish-place.ts',
        'web/polish-place-form.ts',
      ),
    ],
  ],
  [
    'list',
    drafted(newList, 'places', 'horn', 'place'),
    [
      ...SHARED,
      ...places(
        'api.ts',
        'messages/horn-list-words.ts',
        'queries/list-horns.test.ts',
        'queries/list-horns.ts',
        'web/horn-list.ts',
      ),
    ],
  ],
  [
    'decision',
    drafted(newDecision, 'places', 'horn', 'place'),
    [
      ...SHARED,
      ...places(
        'commands/horn-decision.test.ts',
        'commands/horn-decision.ts',
        'messages.ts',
        'messages/horn-decision-words.ts',
        'store/horn-to-decide.ts',
        'web/horn-decision.routes.ts',
      ),
    ],
  ],
];

for (const [name, draft, paths] of EXPECTED) {
  const code = [...draft.written].filter(([path]) => path.endsWith('.ts'));

  test(`a new ${name} is written and wired, and the rest is told`, () => {
    // The number of a migration, and whether the table of imports says it already, depend on the tree of the day.
    const written = [...draft.written.keys()].filter((path) => !/^(db\/migrations|docs)\//.test(path));
    assert.deepEqual(written.sort(), [...paths].sort());
    assert.ok(draft.byHand.length > 0);
  });

  test(`a new ${name} holds no gap of its template, and can be read as TypeScript`, () => {
    assert.deepEqual(
      code.filter(([, text]) => /[«»]/.test(text)).map(([path]) => path),
      [],
    );
    for (const [, text] of code) stripTypeScriptTypes(text);
  });

  test(`a new ${name} lands in the folder it is written to`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'stellwerk-new-'));
    write({ ...draft, root: folder });
    assert.ok([...draft.written.keys()].every((path) => existsSync(join(folder, path))));
    rmSync(folder, { recursive: true });
  });
}

test('a new module has its row in the table of imports', () => {
  const table = drafted(newModule, 'unicorns').written.get('docs/architecture.md') ?? '';
  assert.match(table, /^\| `modules\/unicorns` \| `kernel` /m);
  assert.match(table, /^\| `app` .*`modules\/unicorns`/m);
});

test('a new decision is registered by its module, so that it stands in the list of what waits', () => {
  const module = drafted(newDecision, 'places', 'horn', 'place').written.get('src/modules/places/module.ts');
  assert.match(module ?? '', /decisions: \[hornDecision\]/);
});

test('what stands there already is not overwritten, and what cannot be is said', () => {
  assert.throws(() => drafted(newCommand, 'places', 'close-place'), /is there already/);
  assert.throws(() => drafted(newList, 'places', 'dragon'), /no table dragon/);
  assert.throws(() => drafted(newModule, 'Visits'), /kebab-case/);
});
