import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProgramme } from './parse-programme.ts';
import {
  amountOf,
  fileOf,
  minimalProgramme,
  moneyOf,
  namedQuota,
  placesTarget,
} from './testing/minimal-programme.ts';

type Changes = Parameters<typeof minimalProgramme>[0];
const problems = (changes: Changes | object) =>
  parseProgramme(fileOf({ ...minimalProgramme(), ...changes })).problems?.map(({ path }) => path) ?? [];

const read = { sources: ['A1'], verified: true };

describe('a programme file', () => {
  it('is read as the programme that it defines', () => {
    const programme = minimalProgramme({ targets: [placesTarget(5)] });
    assert.deepEqual(parseProgramme(fileOf(programme)).value, programme);
  });

  it('names each problem by its path and its line, all of them at once', () => {
    const text = fileOf(minimalProgramme({ money: [moneyOf(amountOf('5 Euro', 600))] }))
      .replace('slug: sample', 'slug: Sample')
      .replace('land: sachsen-anhalt\n', '')
      .concat('budget:\n  year: 5\n');
    const found = parseProgramme(text).problems ?? [];
    assert.deepEqual(
      found.map(({ path }) => path),
      ['slug', 'land', 'money[0].amount.amountCents', 'budget'],
    );
    for (const { path, line } of found.filter((problem) => problem.path !== 'land')) {
      const name = path.split('.').at(-1) as string;
      assert.match(text.split('\n')[line - 1] ?? '', new RegExp(`^ *${name}:`));
    }
  });

  const faults: [name: string, changes: object, path: string][] = [
    [
      'a verified fact without a source',
      { period: { ...minimalProgramme().period, sources: [] } },
      'period.sources',
    ],
    [
      'an unverified fact without a note',
      { period: { ...minimalProgramme().period, verified: false } },
      'period.note',
    ],
    [
      'a source that is not in the bibliography',
      { conditions: [{ text: { de: 'x', en: 'x' }, sources: ['A9'], verified: true }] },
      'conditions[0].sources[0]',
    ],
    ['a source that nothing cites', { bibliography: { A1: 'Richtlinie', A2: 'Zeitung' } }, 'bibliography.A2'],
    ['a day that does not exist', { period: { from: '2030-02-30', until: null, ...read } }, 'period.from'],
    [
      'a programme without a day',
      { period: { from: '2030-01-01', until: '2030-01-01', ...read } },
      'period.until',
    ],
    [
      'an amount unlike its words',
      { money: [moneyOf(amountOf('30 Millionen Euro', 30_000_000))] },
      'money[0].amount.amountCents',
    ],
    ['an id given twice', { money: [moneyOf(null), moneyOf(null)] }, 'money[1]'],
    ['a letter garbled by a wrong code page', { title: { de: 'verstĂ€rkt', en: 'x' } }, 'title.de'],
    ['a text in one language only', { title: { de: 'Muster' } }, 'title.en'],
    ['a Land that is none', { land: 'anhalt' }, 'land'],
    [
      'named quotas above the places',
      { targets: [placesTarget(5)], quotas: { named: [namedQuota('15003', 6)], others: 'open', ...read } },
      'quotas.named',
    ],
  ];
  for (const [name, changes, path] of faults) {
    it(`is refused for ${name}`, () => assert.deepEqual(problems(changes), [path]));
  }

  it('is refused if budget periods overlap, end before they begin or exceed the whole amount', () => {
    const period = (from: string, until: string) => ({ from, until, amount: amountOf('6 Euro', 600) });
    const money = (...budgetPeriods: ReturnType<typeof period>[]) => ({
      money: [moneyOf(amountOf('10 Euro', 1000), { budgetPeriods })],
    });
    assert.deepEqual(problems(money(period('2030-01-01', '2031-01-01'))), []);
    assert.deepEqual(
      problems(money(period('2030-01-01', '2031-01-01'), period('2031-01-01', '2032-01-01'))),
      ['money[0].budgetPeriods'],
    );
    assert.deepEqual(problems(money(period('2031-01-01', '2030-01-01'))), ['money[0].budgetPeriods[0]']);
    assert.deepEqual(
      problems(money(period('2030-01-01', '2031-01-01'), period('2030-12-31', '2031-06-01'))),
      ['money[0].budgetPeriods', 'money[0].budgetPeriods[1]'],
    );
  });

  it('is refused if the shares of places are not a whole or a cost names a kind of place that is not there', () => {
    const kind = { id: 'municipal', title: { de: 'k', en: 'k' }, payer: 'land', shareBasisPoints: 2500 };
    const places = { kinds: [kind], minimumPerProject: null, ...read };
    const cost = {
      id: 'lump',
      title: { de: 'p', en: 'p' },
      basis: 'lump-sum',
      per: 'place-month',
      rateBasisPoints: null,
      cap: null,
      ...read,
    };
    assert.deepEqual(problems({ places }), ['places.kinds']);
    const whole = { ...places, kinds: [{ ...kind, shareBasisPoints: 10_000 }] };
    assert.deepEqual(problems({ places: whole, costTypes: [{ ...cost, places: ['municipal'] }] }), []);
    assert.deepEqual(problems({ places: whole, costTypes: [{ ...cost, places: ['other'] }] }), [
      'costTypes[0].places[0]',
    ]);
  });

  it('is refused if the steps of the procedure are out of order', () => {
    const step = (act: string) => ({ act, by: { de: 'x', en: 'x' }, ...read });
    const procedure = (...acts: string[]) => ({
      procedure: { ...minimalProgramme().procedure, steps: acts.map(step) },
    });
    assert.deepEqual(problems(procedure('call', 'recommendation', 'grant-notice')), []);
    assert.deepEqual(problems(procedure('recommendation', 'call')), ['procedure.steps[1].act']);
    assert.deepEqual(problems(procedure('call', 'call')), ['procedure.steps[1].act']);
  });

  it('that is not YAML, uses aliases or gives a key twice is refused with the line', () => {
    const found = (text: string) => parseProgramme(text).problems?.map(({ path, line }) => [path, line]);
    assert.deepEqual(found('slug: sample\ntitle: {de: x'), [['', 2]]);
    assert.deepEqual(found('slug: &a sample\nland: *a\n'), [['', 2]]);
    assert.deepEqual(found('slug: sample\nland: a\nslug: b\nland: c\n'), [
      ['', 3],
      ['', 4],
    ]);
    assert.deepEqual(found(fileOf(minimalProgramme()).concat('#'.repeat(500_000))), [['', 1]]);
    assert.deepEqual(found(''), [['', 1]]);
  });
});
