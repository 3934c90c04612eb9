import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { subscriptions } from './modules.ts';

const root = join(import.meta.dirname, '../modules');
const announcing = globSync('**/*.ts', { cwd: root })
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  .filter(
    ({ file, text }) =>
      !file.endsWith('.test.ts') && /define(Open)?Command\(/.test(text) && /\bannounce:/.test(text),
  );

/**
 * Finds the events, which stand as `event: '…'`, or as the second word of a `step(command, event)` that several
 * commands share.
 */
const eventsIn = (text: string): string[] =>
  [...text.matchAll(/event: '([a-z-]+)'|step\(\s*'[^']+',\s*'([a-z-]+)'/g)].map(
    ([, named, shared]) => (named ?? shared) as string,
  );

test('every file that announces names its events in a way that this test can read', () => {
  assert.deepEqual(
    announcing.filter(({ text }) => eventsIn(text).length === 0).map(({ file }) => file),
    [],
  );
});

test('every announced event has its line: subscribers, or expressly nobody', () => {
  const announced = new Set(announcing.flatMap(({ text }) => eventsIn(text)));
  assert.deepEqual(
    [...announced].filter((event) => !(event in subscriptions)),
    [],
  );
});
