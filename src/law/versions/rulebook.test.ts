import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBook } from '../book/read-book.ts';
import { isLeftToAPerson } from '../conditions/assessments.ts';
import { toInstruments } from '../to-instruments.ts';
import { RULEBOOK } from './rulebook.ts';

const book = readBook(fileURLToPath(new URL('../../../law', import.meta.url)));
const editions = [...toInstruments(book, RULEBOOK).values()].flatMap(({ id, editions }) =>
  editions.map(({ version, terms, notHeld }) => ({
    name: `${id}, ${version.version}`,
    notHeld,
    conditions: terms?.conditions ?? [],
    notes: terms?.notes ?? [],
  })),
);

const numbersIn = (text: string): string[] => [...text.matchAll(/\d+/g)].map(([digits]) => digits).toSorted();

describe('a version', () => {
  for (const { name, conditions, notHeld } of editions)
    it(`of ${name}, has conditions or says that they are not held`, () =>
      assert.equal(conditions.length > 0, notHeld === undefined));

  it('of § 16k asks for an admitted provider only since its second text', () => {
    const notesOf = (wanted: string) =>
      editions.find(({ name }) => name === wanted)?.notes.map(({ id }) => id);
    assert.deepEqual(notesOf('sgb2-16k, 2023'), ['without-sanctions']);
    assert.deepEqual(notesOf('sgb2-16k, 2024'), ['without-sanctions', 'provider-admitted']);
  });
});

describe('what a version says to people', () => {
  for (const { name, conditions, notes } of editions) {
    const reasons = [...conditions, ...notes];

    it(`of ${name}, has sentences in both languages, each with its source and a name of its own`, () => {
      for (const { id, citation, text } of reasons) {
        assert.match(id, /^[a-z]+(-[a-z]+)*$/);
        assert.match(citation, /^(§ \d|\p{Lu}\p{Ll}+)/u);
        assert.match(text.de, /^\p{Lu}.+\.$/u);
        assert.match(text.en, /^\p{Lu}.+\.$/u);
      }
      assert.equal(new Set(reasons.map(({ id }) => id)).size, reasons.length);
    });

    it(`of ${name}, names the same numbers in both languages`, () => {
      for (const { text } of reasons) assert.deepEqual(numbersIn(text.de), numbersIn(text.en));
    });

    it(`of ${name}, shows the values behind a sentence with numbers, unless a person decides it`, () => {
      for (const { text, values, decide } of conditions)
        if (decide !== isLeftToAPerson && numbersIn(text.de).length > 0)
          assert.notDeepEqual(values, {}, text.en);
    });
  }

  it('shows the values also where the sentence leaves them to another provision', () => {
    const fav = editions.find(({ name }) => name === 'sgb2-16e, B');
    assert.deepEqual(Object.keys(fav?.conditions[0]?.values ?? {}), ['durationYears', 'windowYears']);
  });
});
