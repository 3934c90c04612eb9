import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from './catalogue.ts';

const german = {
  title: 'Anträge',
  left: (count: number) => `noch ${count}`,
  states: { open: 'offen', closed: 'erledigt' },
};

const messages = catalogue(
  german,
  { title: 'Applications', left: (count) => `${count} left`, states: { open: 'open', closed: 'done' } },
  { states: { open: 'Noch nicht fertig' } },
);

test('each language says the same thing in its own words', () => {
  assert.equal(messages.de.left(3), 'noch 3');
  assert.equal(messages.en.left(3), '3 left');
});

test('Leichte Sprache falls back to German where it has no words of its own', () => {
  assert.equal(messages['de-x-leicht'].states.open, 'Noch nicht fertig');
  assert.equal(messages['de-x-leicht'].states.closed, 'erledigt');
  assert.equal(messages['de-x-leicht'].title, 'Anträge');
});

test('the compiler refuses a translation that lost something', () => {
  const title = 'Applications';
  const left = (count: number) => `${count} left`;
  const states = { open: 'open', closed: 'done' };
  // @ts-expect-error a key is missing
  catalogue(german, { title, left });
  // @ts-expect-error a key inside a group is missing
  catalogue(german, { title, left, states: { open: 'open' } });
  // @ts-expect-error a parameter is missing
  catalogue(german, { title, left: () => 'some left', states });
  // @ts-expect-error a key is unknown
  catalogue(german, { title, left, states, more: 'more' });
});
