import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, checkAll, describeProvisions, list, ruleChanges } from './index.ts';

const pages = describeProvisions();
const pageOf = (provision: string) => pages.find((page) => page.provision === provision);

describe('a check', () => {
  it('of everything is what each check alone finds, in the order of the list', () => {
    const asked = {
      asOf: '2026-08-01',
      facts: { birthDate: '1980-01-01', benefitPeriods: [{ from: '2019-01-01', until: null }] },
    };
    const alone = list().instruments.map(({ instrument }) => check({ instrument, ...asked }));
    assert.deepEqual(checkAll(asked), alone);
  });

  it('of an instrument that is not in the list is our own mistake', () => {
    assert.throws(() => check({ instrument: 'sgb2-16x', asOf: '2026-08-01', facts: {} }), {
      name: 'RangeError',
      message: 'there is no instrument sgb2-16x',
    });
  });

  it('shows its reasons with provision, sentence and values, and its notes beside them', () => {
    const { conditions, notes } = check({ instrument: 'sgb2-16i', asOf: '2026-08-01', facts: {} });
    assert.deepEqual(conditions[0], {
      id: 'minimum-age',
      verdict: 'unknown',
      citation: '§ 16i (3) sentence 1 no. 1 SGB II',
      text: { de: 'Das 25. Lebensjahr ist vollendet.', en: 'Has completed the 25th year of life.' },
      values: { minimumAgeYears: 25 },
    });
    assert.deepEqual(
      notes.map(({ id }) => id),
      ['holistic-support', 'not-quit'],
    );
    assert.deepEqual(check({ instrument: 'st-regio-aktiv-a', asOf: '2026-08-01', facts: {} }).notes, []);
  });

  it('gives a budget only where the law gives a time and its facts are known', () => {
    const budget = (instrument: string, facts: object) =>
      'budget' in check({ instrument, asOf: '2026-08-01', facts });
    assert.equal(budget('sgb2-16d', { assignments16d: [] }), true);
    assert.equal(budget('sgb2-16d', {}), false);
    assert.equal(budget('sgb2-16i', { employments: [] }), true);
    assert.equal(budget('sgb2-16i', {}), false);
    assert.equal(budget('st-regio-aktiv-a', { employments: [], assignments16d: [] }), false);
  });

  it('on a day without a version says which one is nearest', () => {
    const { verdict, version, conditions, missing, notes } = check({
      instrument: 'st-stuta',
      asOf: '2026-08-01',
      facts: {},
    });
    assert.deepEqual([verdict, version.version, conditions, missing], ['no-version', '2017', [], []]);
    assert.deepEqual(
      notes.map(({ id, text }) => [id, text]),
      [
        [
          'not-in-force',
          {
            de: 'Am 01.08.2026 galt keine Fassung; die nächstliegende ist Landesprogramm Stabilisierung und Teilhabe am Arbeitsleben.',
            en: 'No version was in force on 2026-08-01; the nearest is Landesprogramm Stabilisierung und Teilhabe am Arbeitsleben.',
          },
        ],
      ],
    );
  });

  it('of a version whose conditions are not held says so', () => {
    const { verdict, version, notes } = check({ instrument: 'sgb2-16e', asOf: '2010-01-01', facts: {} });
    assert.deepEqual(
      [verdict, version.version, notes.map(({ id }) => id)],
      ['no-version', 'A', ['not-held']],
    );
  });

  it('looks ten years ahead and no further', () => {
    const earliest = (birthDate: string) =>
      check({
        instrument: 'sgb2-16i',
        asOf: '2026-08-01',
        facts: { birthDate, benefitPeriods: [{ from: '2015-01-01', until: null }], employments: [] },
      }).earliestOn;
    assert.equal(earliest('2011-08-01'), '2036-08-01');
    assert.equal(earliest('2011-08-02'), null);
  });
});

describe('the changes of the rules', () => {
  it('are told in the order of time', () => {
    const days = ruleChanges().map(({ on }) => on);
    assert.ok(days.length > 0);
    assert.deepEqual(days, days.toSorted());
  });
});

describe('the pages of the provisions', () => {
  it('show each instrument of the list, and the values that others use', () => {
    const provisions = pages.map(({ provision }) => provision);
    assert.deepEqual(
      provisions.filter((provision) => provision !== 'minimum-wage'),
      list().instruments.map(({ instrument }) => instrument),
    );
    assert.deepEqual(pageOf('minimum-wage')?.versions, []);
    assert.deepEqual(pageOf('sgb2-16k')?.values, []);
  });

  it('show versions with conditions, sources and whether they are verified', () => {
    const versions = pageOf('sgb2-16e')?.versions ?? [];
    assert.deepEqual(
      versions.map(({ version, conditions, notHeld }) => [version, conditions.length, notHeld === null]),
      [
        ['A', 0, false],
        ['B', 5, true],
        ['C', 1, true],
        ['D', 2, true],
      ],
    );
    assert.deepEqual(versions[3]?.sources, [
      { code: 'L1', title: 'SGB II (Textfassungen vom 28.04.2021 bis 19.07.2026)' },
    ]);
    assert.deepEqual(
      versions.map(({ verified }) => verified),
      [true, true, true, true],
    );
    assert.equal(pageOf('sgb3-18-statistics')?.versions[0]?.verified, false);
    assert.deepEqual(
      versions.map(({ notes }) => notes.map(({ id }) => id)),
      [[], [], ['despite-support'], ['despite-support']],
    );
  });

  it('show values with unit, history and sources', () => {
    assert.deepEqual(pageOf('sgb2-16d')?.values[2], {
      name: 'extension',
      title: { de: 'Verlängerung', en: 'Extension' },
      unit: 'months',
      history: [
        {
          from: '2016-08-01',
          value: 12,
          verified: true,
          sources: [
            { code: 'L1', title: 'SGB II (Textfassungen vom 28.04.2021 bis 19.07.2026)' },
            { code: 'P1', title: 'Haufe, Sauer, SGB II, § 16d Arbeitsgelegenheiten' },
          ],
        },
      ],
    });
  });

  it('show the examples', () => {
    assert.ok((pageOf('sgb2-16i')?.examples.length ?? 0) > 5);
    assert.deepEqual(pageOf('minimum-wage')?.examples, []);
  });

  it('show every instrument whose conditions are held in full with examples', () => {
    const held = pages.filter(({ versions }) =>
      versions.some(({ conditions }) => conditions.some(({ values }) => Object.keys(values).length > 0)),
    );
    assert.deepEqual(
      held.filter(({ examples }) => examples.length === 0).map(({ provision }) => provision),
      [],
    );
  });
});
