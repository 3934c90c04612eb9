import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCheckInput } from '../index.ts';

const problems = (facts: object, more: object = {}) =>
  parseCheckInput({ instrument: 'sgb2-16i', asOf: '2026-08-01', facts, ...more }).problems?.map(
    ({ path, message }) => `${path} ${message}`,
  );

const DAY = 'must be a day that exists, from 1900 to 2999, written like 2026-08-01';

describe('the input of a check', () => {
  it('is taken as it is', () => {
    const facts = {
      birthDate: '1980-02-29',
      benefitPeriods: [],
      employments: [{ from: '2020-01-01', until: null, kind: '16e' }],
    };
    const { input } = parseCheckInput({ instrument: 'st-stuta', asOf: '2018-03-15', facts });
    assert.deepEqual(input, { instrument: 'st-stuta', asOf: '2018-03-15', facts });
  });

  it('may name every reason of an interruption, every kind of work and every forecast', () => {
    const since = { from: '2020-01-01', until: null };
    const reasons =
      'measure sickness care maternity childcare course legal-bar employment self-employment unproven';
    const kinds = 'insured marginal self-employed fav 16e 16i soziale-teilhabe';
    for (const reason of reasons.split(' '))
      assert.equal(problems({ interruptions: [{ ...since, reason }] }), undefined);
    for (const kind of kinds.split(' '))
      assert.equal(problems({ employments: [{ ...since, kind }] }), undefined);
    for (const integrationForecast of ['negative', 'open', 'positive'])
      assert.equal(problems({ integrationForecast }), undefined);
  });

  const faults: [facts: object, problems: string[]][] = [
    [{ birthDate: '2025-02-29' }, [`facts.birthDate ${DAY}`]],
    [{ birthDate: null }, [`facts.birthDate ${DAY}`]],
    [{ birthdate: '1980-01-01' }, ['facts.birthdate is not a known field']],
    [{ benefitPeriods: {} }, ['facts.benefitPeriods must be a list']],
    [{ benefitPeriods: [3] }, ['facts.benefitPeriods[0] must be an object']],
    [{ benefitPeriods: [null] }, ['facts.benefitPeriods[0] must be an object']],
    [{ benefitPeriods: [{ from: '2020-01-01' }] }, ['facts.benefitPeriods[0].until is missing']],
    [
      { benefitPeriods: [{ from: '2020-01-01', until: '2020-01-01' }] },
      ['facts.benefitPeriods[0].until must be later than from'],
    ],
    [
      { benefitPeriods: [{ from: '2020-01-01', until: '9999-12-31' }] },
      [`facts.benefitPeriods[0].until ${DAY}`],
    ],
    [
      { benefitPeriods: [{ from: '2020-13-01', until: '2019-01-01' }] },
      [`facts.benefitPeriods[0].from ${DAY}`],
    ],
    [
      { benefitPeriods: [{ from: '2020-01-01', until: null, kind: 'x' }] },
      ['facts.benefitPeriods[0].kind is not a known field'],
    ],
    [
      { employments: [{ from: '2020-01-01', until: null, kind: 'hobby' }] },
      [
        'facts.employments[0].kind must be one of insured, marginal, self-employed, fav, 16e, 16i, soziale-teilhabe',
      ],
    ],
    [
      { assignments16d: Array(1001).fill({ from: '2020-01-01', until: null }) },
      ['facts.assignments16d must not list more than 1000'],
    ],
    [{ voluntary: 'yes' }, ['facts.voluntary must be true or false']],
    [{ obstacles: -1 }, ['facts.obstacles must be at least 0']],
    [{ obstacles: 1.5 }, ['facts.obstacles must be a whole number']],
    [{ obstacles: '2' }, ['facts.obstacles must be a number']],
    [{ integrationForecast: 7 }, ['facts.integrationForecast must be one of negative, open, positive']],
  ];
  for (const [facts, expected] of faults)
    it(`names ${expected.join(' and ')}`, () => assert.deepEqual(problems(facts), expected));

  it('names every problem at once, wherever it stands', () => {
    const found = problems(
      {
        benefitPeriods: [{ from: '2020-01-01', until: '2019-01-01', x: 1 }],
        interruptions: [{ from: 1 }],
        volutary: true,
      },
      { instrument: 'sgb2-16x', asOf: '01.08.2026', extra: 1 },
    );
    assert.deepEqual(found?.toSorted(), [
      `asOf ${DAY}`,
      'extra is not a known field',
      'facts.benefitPeriods[0].until must be later than from',
      'facts.benefitPeriods[0].x is not a known field',
      `facts.interruptions[0].from ${DAY}`,
      'facts.interruptions[0].reason is missing',
      'facts.interruptions[0].until is missing',
      'facts.volutary is not a known field',
      found?.find((problem) => problem.startsWith('instrument')),
    ]);
  });

  it('must be an object', () => {
    for (const document of [null, 3, 'facts', []])
      assert.deepEqual(parseCheckInput(document).problems, [{ path: '', message: 'must be an object' }]);
  });
});
