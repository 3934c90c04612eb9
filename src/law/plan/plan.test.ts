import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlanInput, plan } from '../index.ts';
import type { PlanInput } from './law-plan.ts';

const job = (more: Partial<PlanInput> = {}) => ({
  instrument: 'sgb2-16i',
  start: '2026-08-01',
  until: '2026-09-01',
  weeklyHours: 30,
  hourlyPayCents: null,
  employerShareBasisPoints: 1900,
  creditedMonths: 0,
  ...more,
});

const rows = (more: Partial<PlanInput>) =>
  plan(job(more)).months.map(({ month, baseCents, rateBasisPoints, subsidyCents }) => [
    month,
    baseCents,
    rateBasisPoints,
    subsidyCents,
  ]);

const parts = (more: Partial<PlanInput>) =>
  plan(job(more)).months.flatMap(({ calculation }) =>
    calculation.parts.map(({ from, thirtieths, yearOfEmployment, rateBasisPoints, subsidyCents }) => [
      from,
      thirtieths,
      yearOfEmployment,
      rateBasisPoints,
      subsidyCents,
    ]),
  );

describe('the base of a month', () => {
  it('is the minimum wage with the employer’s share, in the contract’s example', () => {
    assert.deepEqual(rows({}), [['2026-08', 215033, 10000, 215033]]);
  });

  it('follows the minimum wage into the next year', () => {
    assert.deepEqual(rows({ start: '2026-12-01', until: '2027-02-01' }), [
      ['2026-12', 215033, 10000, 215033],
      ['2027-01', 225862, 10000, 225862],
    ]);
  });

  it('is the agreed pay where there is one', () => {
    assert.deepEqual(rows({ hourlyPayCents: 1500 }), [['2026-08', 232050, 10000, 232050]]);
    assert.deepEqual(plan(job({ hourlyPayCents: 1500 })).months[0]?.calculation.pay, {
      hourlyCents: 1500,
      kind: 'agreed',
    });
  });

  it('is rounded half up once, at the end', () => {
    // 1.00 € × 1.5 h × 13/3 = 6.50 €, and 6.50 € × 1.001 = 6.5065 €.
    assert.deepEqual(rows({ hourlyPayCents: 100, weeklyHours: 1.5, employerShareBasisPoints: 10 }), [
      ['2026-08', 651, 10000, 651],
    ]);
    // 0.03 € × 0.5 h × 13/3 = 0.065 €.
    assert.deepEqual(rows({ hourlyPayCents: 3, weeklyHours: 0.5, employerShareBasisPoints: 0 }), [
      ['2026-08', 7, 10000, 7],
    ]);
  });
});

describe('the steps of the rate', () => {
  it('follow the years of the employment', () => {
    const rates = plan(job({ hourlyPayCents: 1000, until: '2031-08-01' })).months.map(
      ({ rateBasisPoints }) => rateBasisPoints,
    );
    const years = [10000, 10000, 9000, 8000, 7000];
    assert.deepEqual(
      rates,
      years.flatMap((rate) => Array(12).fill(rate)),
    );
  });

  it('move forward by the months already credited', () => {
    assert.deepEqual(parts({ creditedMonths: 30 }), [['2026-08-01', 30, 3, 9000, 193530]]);
  });

  it('that change within a month split it by days', () => {
    assert.deepEqual(parts({ start: '2026-08-15', until: '2026-10-01', creditedMonths: 23 }), [
      ['2026-08-15', 17, 2, 10000, 121852],
      ['2026-09-01', 14, 2, 10000, 100349],
      ['2026-09-15', 16, 3, 9000, 103216],
    ]);
  });

  it('of § 16e are those of its version on the first day, to the end', () => {
    const rates = (start: string, until: string) =>
      rows({ instrument: 'sgb2-16e', start, until, hourlyPayCents: 1000 }).map((row) => row[2]);
    assert.deepEqual(rates('2026-06-01', '2026-08-01'), [7500, 7500]);
    assert.equal(plan(job({ instrument: 'sgb2-16e', start: '2026-06-30' })).version.version, 'C');
    assert.equal(plan(job({ instrument: 'sgb2-16e', start: '2026-07-01' })).version.version, 'D');
    assert.deepEqual(rates('2026-06-01', '2028-06-01'), [...Array(12).fill(7500), ...Array(12).fill(5000)]);
  });
});

describe('a month that is not whole', () => {
  it('counts its days in thirtieths, while a whole one counts thirty', () => {
    assert.deepEqual(
      parts({ start: '2027-01-31', until: '2027-03-02' }).map((part) => part.slice(0, 2)),
      [
        ['2027-01-31', 1],
        ['2027-02-01', 30],
        ['2027-03-01', 1],
      ],
    );
    assert.deepEqual(
      parts({ start: '2026-08-02' }).map((part) => part[1]),
      [30],
    );
    assert.deepEqual(
      parts({ start: '2026-08-01', until: '2026-08-31' }).map((part) => part[1]),
      [30],
    );
    assert.deepEqual(
      parts({ start: '2026-08-31', until: '2026-09-01' }).map((part) => part[1]),
      [1],
    );
  });
});

describe('a plan', () => {
  it('adds up its months', () => {
    const { months, totalCents } = plan(job({ start: '2026-08-15', until: '2027-03-03' }));
    assert.equal(
      totalCents,
      months.reduce((sum, { subsidyCents }) => sum + subsidyCents, 0),
    );
    assert.equal(months.length, 8);
  });

  it('keeps what each month was computed from', () => {
    const [month] = plan(job()).months;
    assert.deepEqual(month?.calculation, {
      pay: { hourlyCents: 1390, kind: 'minimum-wage', since: '2026-01-01', source: ['L8'], verified: true },
      weeklyHours: 30,
      weeksPerMonth: '13/3',
      employerShareBasisPoints: 1900,
      parts: [
        {
          from: '2026-08-01',
          until: '2026-09-01',
          thirtieths: 30,
          yearOfEmployment: 1,
          rateBasisPoints: 10000,
          subsidyCents: 215033,
        },
      ],
    });
  });

  const refusals: [what: string, more: Partial<PlanInput>, months: number, refused: unknown][] = [
    ['nothing', { until: '2028-12-31' }, 29, null],
    [
      'a month without a minimum wage',
      { until: '2031-08-01' },
      29,
      { reason: 'no-value', parameter: 'minimum-wage', on: '2029-01-01' },
    ],
    [
      'a first month without a minimum wage',
      { start: '2029-01-15', until: '2029-04-01' },
      0,
      { reason: 'no-value', parameter: 'minimum-wage', on: '2029-01-15' },
    ],
    ['no month of agreed pay', { hourlyPayCents: 1500, until: '2031-08-01' }, 60, null],
    [
      'the day after the last step',
      { hourlyPayCents: 1500, until: '2031-08-02' },
      60,
      { reason: 'no-value', parameter: 'subsidy-rate', on: '2031-08-01' },
    ],
    [
      'the day within a month after the last step',
      { start: '2026-08-15', hourlyPayCents: 1500, until: '2031-09-01' },
      61,
      { reason: 'no-value', parameter: 'subsidy-rate', on: '2031-08-15' },
    ],
    [
      'a job whose steps are all credited',
      { creditedMonths: 60 },
      0,
      { reason: 'no-value', parameter: 'subsidy-rate', on: '2026-08-01' },
    ],
    [
      'a version without fixed rates',
      { instrument: 'sgb2-16e', start: '2018-12-31' },
      0,
      { reason: 'no-value', parameter: 'subsidy-rate', on: '2018-12-31' },
    ],
    [
      'a version whose rules are not held',
      { instrument: 'sgb2-16e', start: '2010-01-01' },
      0,
      { reason: 'no-value', parameter: 'subsidy-rate', on: '2010-01-01' },
    ],
    ['a day before the law', { start: '2018-12-31' }, 0, { reason: 'no-version', on: '2018-12-31' }],
  ];
  for (const [what, more, months, refused] of refusals)
    it(`refuses ${what} and lists what comes before`, () => {
      const made = plan(job(more));
      assert.deepEqual([made.months.length, made.refused], [months, refused]);
    });

  it('before the law names the nearest version', () => {
    assert.equal(plan(job({ start: '2018-12-31' })).version.version, '2019');
  });
});

describe('the input of a plan', () => {
  const paths = (more: object) =>
    parsePlanInput({ ...job(), ...more }).problems?.map(({ path, message }) => `${path} ${message}`);

  it('may leave out what has a meaning when absent', () => {
    const { hourlyPayCents, creditedMonths, ...least } = job();
    assert.deepEqual(parsePlanInput(least).input, job({ hourlyPayCents, creditedMonths }));
  });

  const faults: [more: object, problems: string[]][] = [
    [{ instrument: 'st-stuta' }, ['instrument must be one of sgb2-16i, sgb2-16e']],
    [{ until: '2026-08-01' }, ['until must be later than start']],
    [{ until: null }, ['until must be a day that exists, from 1900 to 2999, written like 2026-08-01']],
    [{ until: undefined }, ['until is missing']],
    [{ weeklyHours: 0 }, ['weeklyHours must be more than 0']],
    [{ weeklyHours: 48.5 }, ['weeklyHours must be at most 48']],
    [{ weeklyHours: 19.125 }, ['weeklyHours must have two decimals at most']],
    [{ hourlyPayCents: 0 }, ['hourlyPayCents must be more than 0']],
    [{ hourlyPayCents: 12.5 }, ['hourlyPayCents must be a whole number']],
    [{ employerShareBasisPoints: -1 }, ['employerShareBasisPoints must be at least 0']],
    [{ employerShareBasisPoints: undefined }, ['employerShareBasisPoints is missing']],
    [{ hourlyPayCents: 100_001 }, ['hourlyPayCents must be at most 100000']],
    [{ employerShareBasisPoints: 10_001 }, ['employerShareBasisPoints must be at most 10000']],
    [{ creditedMonths: -1 }, ['creditedMonths must be at least 0']],
    [{ creditedMonths: 1201 }, ['creditedMonths must be at most 1200']],
    [
      { hourlyPayCents: 0.5, until: '2026-01-01', hours: 3 },
      [
        'hourlyPayCents must be a whole number',
        'hours is not a known field',
        'until must be later than start',
      ],
    ],
  ];
  for (const [more, problems] of faults)
    it(`names ${problems.join(' and ')}`, () => assert.deepEqual(paths(more), problems));

  it('may have quarter hours, and go to every limit', () => {
    assert.equal(paths({ weeklyHours: 19.25 }), undefined);
    assert.equal(paths({ weeklyHours: 48, hourlyPayCents: 1, employerShareBasisPoints: 0 }), undefined);
    assert.equal(
      paths({ hourlyPayCents: 100_000, employerShareBasisPoints: 10_000, creditedMonths: 1200 }),
      undefined,
    );
  });
});
