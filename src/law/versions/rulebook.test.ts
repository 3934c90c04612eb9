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

  it('has what the law adds beside its conditions', () => {
    const named = editions.filter(({ notes }) => notes.length > 0);
    assert.deepEqual(
      named.map(({ name, notes }) => [name, ...notes.map(({ id }) => id)]),
      [
        ['sgb2-16e, C', 'despite-support'],
        ['sgb2-16e, D', 'despite-support'],
        ['sgb2-16f, 2026', 'budget-cap'],
        ['sgb2-16h, 2016', 'youth-office'],
        ['sgb2-16h, 2026', 'youth-office'],
        ['sgb2-16i, 2019', 'holistic-support', 'not-quit'],
        ['sgb2-16k, 2023', 'without-sanctions'],
        ['sgb2-16k, 2024', 'without-sanctions', 'provider-admitted'],
      ],
    );
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
        assert.doesNotMatch(text.de + text.en, /NaN|undefined|null/);
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
