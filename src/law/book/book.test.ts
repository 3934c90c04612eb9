import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entryOn, findValue } from './book.ts';
import { toBook } from './read-book.ts';

const SOURCES = { L1: 'a statute', own: 'own knowledge' };
const title = { de: 'T', en: 't' };
const entry = (from: string, value: unknown, more: object = {}) => ({
  from,
  value,
  source: ['L1'],
  verified: true,
  ...more,
});
const value = (...history: object[]) => ({ title, unit: 'years', history });
const version = (name: string, validFrom: string, more: object = {}) => ({
  version: name,
  validFrom,
  citation: '§',
  source: ['L1'],
  verified: true,
  ...more,
});
const file = (more: object) => ({ provision: 'law', title, ...more });
const read = (document: object) => toBook(new Map([['law.yaml', document]]), SOURCES);

const faultsOf = (document: object): string[] => {
  try {
    read(document);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
};

describe('a value of the law', () => {
  const book = read(
    file({
      values: { age: value(entry('2019-01-01', 25), entry('2024-01-01', 21), entry('2030-01-01', null)) },
    }),
  );
  const on = (day: string) => entryOn(findValue(book, 'law/age'), day)?.value;

  it('ends because the next begins', () => {
    assert.equal(on('2019-01-01'), 25);
    assert.equal(on('2023-12-31'), 25);
    assert.equal(on('2024-01-01'), 21);
  });

  it('is none before the first, after the last that is held, or under another name', () => {
    assert.equal(on('2018-12-31'), undefined);
    assert.equal(on('2029-12-31'), 21);
    assert.equal(on('2030-01-01'), undefined);
    assert.equal(findValue(book, 'law/height'), undefined);
    assert.equal(findValue(book, 'order/age'), undefined);
  });
});

describe('a file of the law', () => {
  const faults: [what: string, document: object, expected: string[]][] = [
    ['with a field nobody knows', file({ valid: true }), ['law.yaml: : Unrecognized key: "valid"']],
    [
      'with a name that no path can hold',
      { ...file({}), provision: 'Law/' },
      ['law.yaml: provision: Invalid string: must match pattern /^[a-z0-9-]+$/'],
    ],
    [
      'with values under names that no path can hold',
      file({
        values: { 'age/': value(entry('2021-01-01', 25)), '/age': value(entry('2021-01-01', 25)) },
      }),
      ['law.yaml: values["age/"]: Invalid key in record', 'law.yaml: values["/age"]: Invalid key in record'],
    ],
    [
      'with a number in the place of a day',
      file({ values: { day: { title, unit: 'date', history: [entry('2021-01-01', 25)] } } }),
      ['law.yaml: values.day: the value from 2021-01-01 is no date'],
    ],
    [
      'under another name',
      { ...file({}), provision: 'order' },
      ['law.yaml: provision: is order, other than the file’s name'],
    ],
    [
      'with a version that ends before it begins',
      file({ versions: [version('A', '2019-01-01', { validUntil: '2019-01-01' })] }),
      ['law.yaml: versions.A: must end after it begins'],
    ],
    [
      'with versions that overlap',
      file({
        versions: [version('A', '2019-01-01', { validUntil: '2021-01-02' }), version('B', '2021-01-01')],
      }),
      ['law.yaml: versions.A: must end before B begins'],
    ],
    [
      'with versions out of order',
      file({ versions: [version('B', '2021-01-01'), version('A', '2021-01-01')] }),
      ['law.yaml: versions.A: must begin after B'],
    ],
    [
      'with a history out of order',
      file({ values: { age: value(entry('2021-01-01', 25), entry('2021-01-01', 21)) } }),
      ['law.yaml: values.age: 2021-01-01 must come after 2021-01-01'],
    ],
    [
      'with a value of another unit',
      file({ values: { age: value(entry('2021-01-01', [25])) } }),
      ['law.yaml: values.age: the value from 2021-01-01 is no years'],
    ],
    [
      'with a value of nothing',
      file({ values: { age: value(entry('2021-01-01', 0)) } }),
      ['law.yaml: values.age: the value from 2021-01-01 is no years'],
    ],
    [
      'with an unknown source',
      file({ values: { age: value(entry('2021-01-01', 25, { source: ['L9'] })) } }),
      ['law.yaml: values.age: there is no source L9'],
    ],
    [
      'that calls own knowledge verified',
      file({ versions: [version('A', '2019-01-01', { source: ['L1', 'own'] })] }),
      ['law.yaml: versions.A: what rests on own knowledge is not verified'],
    ],
  ];
  for (const [what, document, expected] of faults)
    it(`${what} stops the start`, () => assert.deepEqual(faultsOf(document), expected));

  it('may be right', () => {
    const versions = [
      version('A', '2019-01-01', { validUntil: '2021-01-01' }),
      version('B', '2021-01-01', { source: ['own'], verified: false }),
    ];
    const values = {
      day: { title, unit: 'date', history: [entry('2019-01-01', '2015-01-01')] },
      rates: {
        title,
        unit: 'basis-points-by-year',
        history: [entry('2019-01-01', [1, 0]), entry('2020-01-01', [1])],
      },
      age: value(entry('2019-01-01', 1), entry('2020-01-01', null)),
    };
    assert.deepEqual(faultsOf(file({ versions, values })), []);
  });

  it('names all its faults at once, and so do all files together', () => {
    const faulty = file({
      values: { age: value(entry('2021-01-01', 'old', { source: ['L9'] }), entry('2020-01-01', [1])) },
    });
    const documents = new Map<string, object>([
      ['law.yaml', faulty],
      ['order.yaml', { provision: 'order' }],
    ]);
    assert.throws(
      () => toBook(documents, SOURCES),
      (error: Error) => {
        assert.equal(error.message.split('\n').length, 1 + 2);
        return true;
      },
    );
    assert.equal(
      faultsOf(
        file({
          values: { age: value(entry('2021-01-01', [1], { source: ['L9'] }), entry('2020-01-01', 1)) },
        }),
      ).length,
      3,
    );
  });
});
