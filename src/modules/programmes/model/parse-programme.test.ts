import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProgramme } from './parse-programme.ts';
import {
  amountOf,
  costTypeOf,
  fileOf,
  minimalProgramme,
  moneyOf,
  namedQuota,
  placesOf,
  placesTarget,
  targetGroupOf,
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
      ['slug', 'land', 'money.0.amount.amountCents', 'budget'],
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
      'conditions.0.sources.0',
    ],
    [
      'a body that applies to a district which passes nothing on to it',
      {
        procedure: {
          ...minimalProgramme().procedure,
          steps: [{ act: 'application', by: ['provider'], to: 'district', ...read }],
        },
      },
      'procedure.steps.0.by',
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
      'money.0.amount.amountCents',
    ],
    ['an id given twice', { money: [moneyOf(null), moneyOf(null)] }, 'money.1'],
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
      ['money.0.budgetPeriods'],
    );
    assert.deepEqual(problems(money(period('2031-01-01', '2030-01-01'))), ['money.0.budgetPeriods.0']);
    assert.deepEqual(
      problems(money(period('2030-01-01', '2031-01-01'), period('2030-12-31', '2031-06-01'))),
      ['money.0.budgetPeriods', 'money.0.budgetPeriods.1'],
    );
  });

  it('is refused if the mix of places is not a whole or a cost names what the file does not have', () => {
    const lump = (more: object) => ({ costTypes: [{ ...costTypeOf('lump'), ...more }] });
    assert.deepEqual(problems({ offers: placesOf({ municipal: 2500 }) }), ['offers']);
    const offers = placesOf({ municipal: 10_000 });
    assert.deepEqual(problems({ offers, ...lump({ offers: ['municipal'] }) }), []);
    assert.deepEqual(problems({ offers, ...lump({ offers: ['other'] }) }), ['costTypes.0.offers.0']);
    assert.deepEqual(problems(lump({ paidFrom: ['esf'] })), ['costTypes.0.paidFrom.0']);
    assert.deepEqual(problems(lump({ of: ['gross-pay', 'staff'] })), ['costTypes.0.of.1']);
  });

  it('holds the names in an area to what the area and the programme have', () => {
    const area = { id: 'a', title: null, ...read, costTypes: [{ ...costTypeOf('lump'), offers: ['seat'] }] };
    assert.deepEqual(problems({ areas: [area] }), ['areas.0.costTypes.0.offers.0']);
    const offers = [{ ...placesOf({ seat: 10_000 })[0] }];
    assert.deepEqual(problems({ areas: [{ ...area, offers }] }), []);
  });

  it('is refused for a provision that the law book does not have and a district of another Land', () => {
    const known = {
      isProvision: (id: string) => id === 'st-stuta',
      districtsOf: (land: string) => (land === 'sachsen-anhalt' ? ['15003'] : []),
    };
    const found = (changes: object) =>
      parseProgramme(fileOf({ ...minimalProgramme(), ...changes }), known).problems?.map(
        ({ path }) => path,
      ) ?? [];
    const quotas = (district: string) => ({
      quotas: { named: [namedQuota(district, 1)], others: 'open', ...read },
    });
    assert.deepEqual(found({ targetGroup: targetGroupOf('st-stuta'), ...quotas('15003') }), []);
    assert.deepEqual(found({ targetGroup: targetGroupOf('st-stutta') }), ['targetGroup.instrument']);
    assert.deepEqual(found(quotas('03241')), ['quotas.named.0.district']);
    assert.deepEqual(found({ ...quotas('03241'), land: 'niedersachsen' }), []);
  });

  it('is refused if a station comes before what it rests on; otherwise the order is that of the file', () => {
    const step = (act: string) => ({ act, by: ['district'], ...read });
    const procedure = (...acts: string[]) => ({
      procedure: { ...minimalProgramme().procedure, steps: acts.map(step) },
    });
    assert.deepEqual(
      problems(procedure('call', 'selection', 'application', 'application', 'grant-notice')),
      [],
    );
    assert.deepEqual(problems(procedure('event', 'call', 'event', 'selection')), []);
    assert.deepEqual(problems(procedure('selection', 'call')), ['procedure.steps.0.act']);
  });

  it('tells a range, a multiple and money of each year as such, never as one end of it', () => {
    const money = (stated: string, amountCents: number, more = {}) => ({
      money: [moneyOf(amountOf(stated, amountCents, more))],
    });
    assert.deepEqual(problems(money('31 bis 36,6 Mio. Euro', 3_660_000_000)), ['money.0.amount.leastCents']);
    assert.deepEqual(
      problems(money('31 bis 36,6 Mio. Euro', 3_660_000_000, { leastCents: 3_100_000_000 })),
      [],
    );
    assert.deepEqual(problems(money('zwei Mal 100 Euro', 10_000)), ['money.0.amount.times']);
    assert.deepEqual(problems(money('3 Mio. Euro im Jahr', 300_000_000)), ['money.0.amount.every']);
    assert.deepEqual(problems(money('3 Mio. Euro im Jahr', 300_000_000, { every: 'year' })), []);
  });

  it('reads a rule of the target group word by word', () => {
    const rules = (...conditions: object[]) => ({
      targetGroup: { ...targetGroupOf(null), rules: conditions },
    });
    const ask = { de: 'Will sie das?', en: 'Does she want to?' };
    const sound = {
      any: [
        { fact: 'age', atLeast: 50 },
        {
          all: [
            { fact: 'lone-parent', is: true },
            { ask, of: 'jobcenter' },
          ],
        },
      ],
    };
    assert.deepEqual(problems(rules(sound)), []);
    assert.deepEqual(problems(rules({ fact: 'age' })), ['targetGroup.rules.0.atLeast']);
    assert.deepEqual(problems(rules({ fact: 'lone-parent', atLeast: 1 })), ['targetGroup.rules.0.is']);
    assert.deepEqual(problems(rules({ any: [{ ask }] })), ['targetGroup.rules.0.any.0.of']);
    assert.deepEqual(problems(rules({ fact: 'age', atLeast: 2, all: [sound] })), [
      'targetGroup.rules.0.fact',
    ]);
  });

  it('is refused if a version does not come after the one before it', () => {
    const versions = (...days: string[]) => ({ versions: days.map((validFrom) => ({ validFrom })) });
    assert.deepEqual(problems(versions('2030-06-01', '2031-01-01')), []);
    assert.deepEqual(problems(versions('2031-01-01', '2030-06-01')), ['versions.1.validFrom']);
    assert.deepEqual(problems(versions('2030-01-01')), ['versions.0.validFrom']);
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
