import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysInMonth } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { calculateMonth, type Lump, type MonthInput, type Place } from './calculate-month.ts';

const LUMP: Lump = { costType: 'lump', rateCents: 30_000, kinds: null };
const ALLOWANCE: Lump = { costType: 'allowance', rateCents: 12_000, kinds: ['municipal'] };

const place = (
  periods: [from: string, until: string | null][],
  kind: Place['kind'] = 'municipal',
): Place => ({
  placeId: 'p',
  number: 1,
  kind,
  stays: periods.map(([from, until], index) => ({ occupancyId: `o${index}`, period: { from, until } })),
});

const input = (month: string, places: Place[], more: Partial<MonthInput> = {}): MonthInput => ({
  month,
  project: { from: '2018-01-01', until: '2020-01-01' },
  places,
  lumps: [LUMP],
  others: [],
  ...more,
});

describe('a place in a month costs', () => {
  const table: [name: string, month: string, stays: [string, string | null][], cents: number][] = [
    ['one lump when it is full', '2018-04-01', [['2018-03-15', null]], 30_000],
    ['one lump in February, which is shorter', '2018-02-01', [['2018-01-01', null]], 30_000],
    ['its days in thirtieths', '2018-03-01', [['2018-03-15', null]], 17_000],
    ['nothing while it is free', '2018-03-01', [['2018-04-01', null]], 0],
    ['one day when somebody leaves on the first', '2018-04-01', [['2018-03-15', '2018-04-02']], 1_000],
    [
      'one lump when one person follows another without a gap',
      '2018-01-01',
      [
        ['2018-01-01', '2018-01-16'],
        ['2018-01-16', null],
      ],
      30_000,
    ],
    [
      'its days when there is a gap between them',
      '2018-01-01',
      [
        ['2018-01-01', '2018-01-11'],
        ['2018-01-21', '2018-01-31'],
      ],
      20_000,
    ],
  ];
  for (const [name, month, stays, cents] of table) {
    it(name, () => assert.equal(calculateMonth(input(month, [place(stays)])).totalCents, cents));
  }

  it('only the days on which the project runs', () => {
    const project = { from: '2018-04-10', until: '2018-04-20' };
    assert.equal(
      calculateMonth(input('2018-04-01', [place([['2018-03-01', null]])], { project })).totalCents,
      10_000,
    );
  });

  it('an allowance only on the kinds of place that carry it', () => {
    const lumps = [LUMP, ALLOWANCE];
    const full: [string, string | null][] = [['2018-01-01', null]];
    assert.equal(calculateMonth(input('2018-04-01', [place(full)], { lumps })).totalCents, 42_000);
    assert.equal(
      calculateMonth(input('2018-04-01', [place(full, 'work-opportunity')], { lumps })).totalCents,
      30_000,
    );
  });

  it('the rate of the tier by the track of whoever is there', () => {
    const tiers: Lump['tiers'] = [{ when: [{ fact: 'track', is: 'short' }], rateBasisPoints: 5_000 }];
    const on = (track?: string) => {
      const stays = [{ ...place([['2018-04-01', null]]).stays[0], ...(track && { track }) }];
      const places = [{ ...place([]), stays }] as Place[];
      return calculateMonth(input('2018-04-01', places, { lumps: [{ ...LUMP, tiers }] })).totalCents;
    };
    assert.deepEqual([on('short'), on('long'), on()], [15_000, 30_000, 30_000]);
  });

  it('the rate of the tier of each stay, by how long its job lasts', () => {
    const tiers: Lump['tiers'] = [{ when: [{ fact: 'month-of-job', atMost: 12 }], rateBasisPoints: 5_000 }];
    const [old, young] = [
      { occupancyId: 'old', period: { from: '2018-04-01', until: '2018-04-16' }, startedOn: '2017-04-01' },
      { occupancyId: 'young', period: { from: '2018-04-16', until: null }, startedOn: '2018-04-16' },
    ];
    const places = [{ ...place([]), stays: [old, young] }] as Place[];
    const [cost] = calculateMonth(input('2018-04-01', places, { lumps: [{ ...LUMP, tiers }] })).costs;
    assert.deepEqual(
      cost?.stays.map(({ occupancyId, rateCents, amountCents }) => [occupancyId, rateCents, amountCents]),
      [
        ['old', 30_000, 15_000],
        ['young', 15_000, 7_500],
      ],
    );
  });

  it('less what another payer bears of the same cost', () => {
    const others = [
      { placeId: 'p', costType: 'lump', amountCents: 10_000 },
      { placeId: 'elsewhere', costType: 'lump', amountCents: 5_000 },
      { placeId: 'p', costType: 'allowance', amountCents: 5_000 },
    ];
    const [cost] = calculateMonth(input('2018-04-01', [place([['2018-01-01', null]])], { others })).costs;
    assert.deepEqual([cost?.costCents, cost?.othersCents, cost?.amountCents], [30_000, 10_000, 20_000]);
  });
});

/** Stays that follow one another on one place, with gaps, around a month. */
const stays = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 25 })), { maxLength: 8 })
  .map((steps) => {
    let day = '2017-12-20';
    return steps.map(([gap, length]): [string, string] => {
      const from = addDays(day, gap);
      day = addDays(from, length);
      return [from, day];
    });
  });
const month = fc.constantFrom('2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01');

test('the parts of the stays are the whole, in thirtieths and in cents, and never above one lump', () => {
  fc.assert(
    fc.property(
      stays,
      month,
      fc.integer({ min: 1, max: 99_999 }),
      fc.nat(99_999),
      (periods, inMonth, rate, other) => {
        const output = calculateMonth(
          input(inMonth, [place(periods)], {
            lumps: [{ ...LUMP, rateCents: rate }],
            others: [{ placeId: 'p', costType: 'lump', amountCents: other }],
          }),
        );
        for (const cost of output.costs) {
          assert.equal(sumCents(cost.stays.map(({ amountCents }) => amountCents)), cost.amountCents);
          assert.equal(
            cost.stays.reduce((sum, { thirtieths }) => sum + thirtieths, 0),
            cost.thirtieths,
          );
          assert.ok(cost.costCents <= rate && cost.thirtieths <= 30);
          assert.ok(cost.amountCents === 0 || cost.amountCents + cost.othersCents === cost.costCents);
        }
        assert.equal(output.totalCents, sumCents(output.costs.map(({ amountCents }) => amountCents)));
      },
    ),
  );
});

test('a day more is never a cent less', () => {
  const [year, monthNumber] = [2018, 1];
  let before = -1;
  for (let days = 0; days <= daysInMonth(year, monthNumber); days++) {
    const until = addDays('2018-01-01', days);
    const periods: [string, string][] = days === 0 ? [] : [['2018-01-01', until]];
    const { totalCents } = calculateMonth(input('2018-01-01', [place(periods)]));
    assert.ok(totalCents >= before);
    before = totalCents;
  }
});
