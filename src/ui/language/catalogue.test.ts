import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, joinCatalogues, messagesIn } from './catalogue.ts';
import { inLocale } from './locale.ts';

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
  assert.equal(messagesIn(messages, 'de').left(3), 'noch 3');
  assert.equal(messagesIn(messages, 'en').left(3), '3 left');
});

test('Leichte Sprache falls back to German where it has no words of its own', () => {
  inLocale('de-x-leicht', () => {
    assert.equal(messages.states.open, 'Noch nicht fertig');
    assert.equal(messages.states.closed, 'erledigt');
    assert.equal(messages.title, 'Anträge');
  });
});

test('messages are said in the locale that is bound when they are asked, and never in a silent German', async () => {
  assert.equal(
    inLocale('en', () => inLocale('de', () => messages.title)),
    'Anträge',
  );
  const later = inLocale('en', async () => {
    await Promise.resolve();
    return messages.title;
  });
  assert.equal(await later, 'Applications');
  assert.throws(() => messages.title, /no locale is bound/);
});

test('several catalogues are asked as one', () => {
  const joined = joinCatalogues(messages, catalogue({ more: 'mehr' }, { more: 'more' }));
  assert.deepEqual(
    inLocale('en', () => [joined.title, joined.more]),
    ['Applications', 'more'],
  );
});

test('groups of one name become one group in several catalogues', () => {
  const joined = joinCatalogues(
    catalogue({ done: { opened: 'offen' } }, { done: { opened: 'open' } }),
    catalogue({ done: { closed: 'zu' } }, { done: { closed: 'closed' } }),
  );
  assert.deepEqual(
    inLocale('en', () => joined.done),
    { opened: 'open', closed: 'closed' },
  );
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
