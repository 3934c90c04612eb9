import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inMonths, inYears } from './book/parameter.ts';
import { toBook } from './book/read-book.ts';
import { metIf } from './finding.ts';
import { editionFrom, editionOn, nearestVersion } from './instrument.ts';
import { rules } from './rules.ts';
import { toDay } from './time/day.ts';
import { type Rulebook, toInstruments } from './to-instruments.ts';

const title = { de: 'Titel', en: 'title' };
const entry = (from: string, value: unknown) => ({ from, value, source: ['L1'], verified: true });
const version = (name: string, validFrom: string, more: object = {}) => ({
  version: name,
  validFrom,
  citation: `§ ${name}`,
  source: ['L1'],
  verified: true,
  ...more,
});

const adult = (age: ReturnType<typeof inYears>) =>
  rules({ age }, ({ age }) => ({
    conditions: [
      { id: 'age', citation: '§', text: title, values: { age: age.count }, decide: () => metIf(true) },
    ],
  }));

const instrumentOf = (document: object, rulebook: Rulebook) => {
  const book = toBook(new Map([['law.yaml', { provision: 'law', title, ...document }]]), { L1: 'a statute' });
  const instrument = toInstruments(book, rulebook).get('law');
  assert.ok(instrument);
  return instrument;
};

const values = (...history: object[]) => ({ age: { title, unit: 'years', history } });

describe('an instrument', () => {
  const law = instrumentOf(
    {
      versions: [
        version('A', '2010-01-01', { note: title }),
        version('B', '2012-01-01', { validUntil: '2019-01-01' }),
        version('C', '2020-01-01', { rules: 'law-b' }),
      ],
      values: values(
        entry('2005-01-01', 30),
        entry('2012-01-01', 25),
        entry('2015-01-01', 21),
        entry('2019-06-01', 20),
        entry('2022-01-01', 18),
      ),
    },
    { 'law-b': adult(inYears('law/age')) },
  );
  const agesOf = (day: string) =>
    editionOn(law, toDay(day))?.terms?.conditions.map(({ values }) => values.age);

  it('has a new edition with every version and every change of a value it uses', () => {
    assert.deepEqual(
      law.editions.map(({ version, from, until }) => [version.version, from, until]),
      [
        ['A', toDay('2010-01-01'), toDay('2012-01-01')],
        ['B', toDay('2012-01-01'), toDay('2015-01-01')],
        ['B', toDay('2015-01-01'), toDay('2019-01-01')],
        ['C', toDay('2020-01-01'), toDay('2022-01-01')],
        ['C', toDay('2022-01-01'), Number.POSITIVE_INFINITY],
      ],
    );
    assert.deepEqual(
      [agesOf('2014-12-31'), agesOf('2015-01-01'), agesOf('2020-01-01'), agesOf('2022-01-01')],
      [[25], [21], [20], [18]],
    );
  });

  it('has its editions in the order of time, whichever value changes first', () => {
    const { editions } = instrumentOf(
      {
        versions: [version('A', '2010-01-01')],
        values: {
          ...values(entry('2010-01-01', 25), entry('2015-01-01', 21)),
          time: { title, unit: 'months', history: [entry('2010-01-01', 6), entry('2012-01-01', 9)] },
        },
      },
      {
        'law-a': rules({ age: inYears('law/age'), time: inMonths('law/time') }, () => ({ conditions: [] })),
      },
    );
    assert.deepEqual(
      editions.map(({ from }) => from),
      ['2010-01-01', '2012-01-01', '2015-01-01'].map(toDay),
    );
  });

  it('ends a version where it says so, or where the next begins', () => {
    assert.deepEqual(
      law.versions.map(({ version, validFrom, validUntil }) => [version, validFrom, validUntil]),
      [
        ['A', '2010-01-01', '2012-01-01'],
        ['B', '2012-01-01', '2019-01-01'],
        ['C', '2020-01-01', null],
      ],
    );
  });

  it('says why a version decides nothing', () => {
    assert.deepEqual(
      [editionOn(law, toDay('2011-01-01'))?.terms, editionOn(law, toDay('2011-01-01'))?.notHeld],
      [undefined, title],
    );
  });

  it('has no edition between two versions, and finds the one to come', () => {
    assert.equal(editionOn(law, toDay('2019-01-01')), undefined);
    assert.equal(editionFrom(law, toDay('2019-01-01'))?.version.version, 'C');
    assert.equal(editionFrom(law, toDay('2018-12-31'))?.version.version, 'B');
  });

  it('knows the version that is nearest', () => {
    const nearest = (day: string) => nearestVersion(law, toDay(day)).version;
    assert.deepEqual(
      [
        nearest('2000-01-01'),
        nearest('2019-01-01'),
        nearest('2019-07-02'),
        nearest('2019-07-03'),
        nearest('2030-01-01'),
      ],
      ['A', 'B', 'B', 'C', 'C'],
    );
  });
});

describe('a law with a gap does not start', () => {
  const versions = [version('A', '2010-01-01')];

  it('where rules are named that do not exist', () => {
    assert.throws(() => instrumentOf({ versions }, {}), /rules law-a, which do not exist/);
  });

  it('where a value is lacking on a day of the version', () => {
    const rulebook = { 'law-a': adult(inYears('law/age')) };
    assert.throws(() => instrumentOf({ versions }, rulebook), /no value for law\/age on 2010-01-01/);
    assert.throws(
      () => instrumentOf({ versions, values: values(entry('2011-01-01', 1)) }, rulebook),
      /on 2010-01-01/,
    );
    assert.throws(
      () =>
        instrumentOf(
          { versions, values: values(entry('2009-01-01', 1), entry('2015-01-01', null)) },
          rulebook,
        ),
      /on 2015-01-01/,
    );
  });

  it('where a value has another unit than its rules expect', () => {
    assert.throws(
      () =>
        instrumentOf(
          { versions, values: values(entry('2009-01-01', 1)) },
          { 'law-a': adult(inMonths('law/age')) },
        ),
      /gives law\/age in years, its rules expect months/,
    );
  });
});
