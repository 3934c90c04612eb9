import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLocale, type Locale } from '#ui/language.ts';
import { commands, moduleMessages } from './modules.ts';

const WITH_HISTORY = ['programmes', 'funding', 'calls', 'grants', 'places', 'participants', 'payments'];

/** Histories show what was done: a command without words would show its technical name there. */
test('every command whose record shows a history says in both languages what it did', () => {
  const messages = moduleMessages as Readonly<
    Record<string, { actionsDone?: Readonly<Record<string, string>> }>
  >;
  const saysIn = (locale: Locale, name: string) =>
    inLocale(locale, () => messages[name.split('.')[0] ?? '']?.actionsDone?.[name]);
  const silent = commands
    .map(({ name }) => name)
    .filter((name) => WITH_HISTORY.includes(name.split('.')[0] ?? ''))
    .filter((name) => !saysIn('de', name) || !saysIn('en', name));
  assert.deepEqual(silent, []);
});
