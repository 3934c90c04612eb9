import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands, moduleMessages } from './modules.ts';

const WITH_HISTORY = ['programmes', 'funding', 'calls', 'grants', 'places', 'participants', 'payments'];

/** Histories show what was done: a command without words would show its technical name there. */
test('every command whose record shows a history says in both languages what it did', () => {
  const messages = moduleMessages as Readonly<
    Record<string, Record<'de' | 'en', { actionsDone?: Readonly<Record<string, string>> }>>
  >;
  const silent = commands
    .map(({ name }) => name)
    .filter((name) => WITH_HISTORY.includes(name.split('.')[0] ?? ''))
    .filter((name) => {
      const said = messages[name.split('.')[0] ?? ''];
      return !said?.de.actionsDone?.[name] || !said.en.actionsDone?.[name];
    });
  assert.deepEqual(silent, []);
});
