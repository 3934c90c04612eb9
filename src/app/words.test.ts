import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLocale, type Locale } from '#ui/language.ts';
import { commands, moduleMessages } from './modules.ts';

/** A contact is a record without a history. */
const WITHOUT_HISTORY = ['coaching.write-contact'];

/** Histories show what was done: a command without words would show its technical name there. */
test('every command whose record shows a history says in both languages what it did', () => {
  const saysIn = (locale: Locale, name: string) =>
    inLocale(locale, () => moduleMessages[name.split('.')[0] ?? '']?.actionsDone?.[name]);
  const silent = commands
    .map(({ name }) => name)
    .filter(
      (name) =>
        inLocale('de', () => moduleMessages[name.split('.')[0] ?? '']?.actionsDone) &&
        !WITHOUT_HISTORY.includes(name),
    )
    .filter((name) => !saysIn('de', name) || !saysIn('en', name));
  assert.deepEqual(silent, []);
});
