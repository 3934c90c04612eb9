import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProvisions } from '#law/index.ts';
import { inLocale } from '#ui/language.ts';
import { citationIn } from './citation.ts';

test('a citation is said in the language of the reader', () => {
  const citation = '§ 16i (3) sentence 1 no. 2, sentence 3 and (10) SGB II';
  assert.equal(
    inLocale('en', () => citationIn(citation)),
    citation,
  );
  assert.equal(
    inLocale('de', () => citationIn(citation)),
    '§ 16i Abs. 3 Satz 1 Nr. 2, Satz 3 und Abs. 10 SGB II',
  );
});

test('a letter is named as one', () =>
  inLocale('de', () =>
    assert.equal(citationIn('§ 16e (1) no. 2 (b) SGB II'), '§ 16e Abs. 1 Nr. 2 Buchst. b SGB II'),
  ));

test('a year in brackets is no subsection', () =>
  inLocale('de', () => assert.equal(citationIn('§ 16d (6) SGB II (2016)'), '§ 16d Abs. 6 SGB II (2016)')));

test('no citation of our law keeps an English word on a German page', () =>
  inLocale('de', () => {
    const said = describeProvisions().flatMap(({ versions, examples }) => [
      ...examples.map(({ source }) => source),
      ...versions.flatMap(({ citation, conditions, notes }) => [
        citation,
        ...[...conditions, ...notes].map((one) => one.citation),
      ]),
    ]);
    const english = said
      .map((citation) => citationIn(citation))
      .filter((citation) => /\b(sentence|no|and|of|the|from|under|to|or|version)\b/.test(citation));
    assert.deepEqual(english, []);
  }));
