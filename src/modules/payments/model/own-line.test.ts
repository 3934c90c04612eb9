import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClaimCost, flatRates, reckonLine } from './own-line.ts';

const cost = (costType: string, more: Partial<ClaimCost>): ClaimCost => ({
  costType,
  basis: 'actual-costs',
  unitPriceCents: null,
  rateBasisPoints: null,
  of: [],
  subsidiaryTo: [],
  tiers: [],
  facts: {},
  ...more,
});
const COSTS = [
  cost('staff', { rateBasisPoints: 9_000 }),
  cost('course', { basis: 'unit-cost', unitPriceCents: 1_999 }),
  cost('allowance', { basis: 'allowance', unitPriceCents: 150 }),
  cost('course-without-rate', { basis: 'unit-cost' }),
  cost('overheads', { basis: 'flat-rate', rateBasisPoints: 1_500, of: ['staff', 'course'] }),
  cost('unknown', { basis: 'open' }),
  cost('wage', { basis: 'unit-cost', unitPriceCents: 70_000, rateBasisPoints: 7_500, of: ['employer-cost'] }),
];
const typed = (costType: string, more: object = {}) => ({
  costType,
  month: '2030-04-01',
  evidence: 'Rechnung 12',
  ...more,
});
const said = (costType: string, more: object = {}) => {
  const { change, refusal } = reckonLine(typed(costType, more), COSTS);
  return change ? [change.form, change.cents] : [refusal?.code, refusal?.facts.field];
};

test('a receipt and a month of somebody are paid at the financed share of what they cost', () => {
  assert.deepEqual(said('staff', { amountCents: 10_005 }), ['receipt', 9_005]);
  assert.deepEqual(said('staff', { amountCents: 400_000, quantity: 151.5 }), ['staff-month', 360_000]);
  assert.deepEqual(said('staff'), ['needs-amount', 'amountCents']);
});

test('a share of what somebody costs an employer is paid of the amount stated', () => {
  assert.deepEqual(said('wage', { amountCents: 200_000 }), ['receipt', 150_000]);
  assert.deepEqual(said('wage'), ['needs-amount', 'amountCents']);
  assert.deepEqual(said('wage', { quantity: 2 }), ['unit', 140_000]);
});

test('units and hours are paid at the rate of the notice, to the cent', () => {
  assert.deepEqual(said('course', { quantity: 3 }), ['unit', 5_997]);
  assert.deepEqual(said('allowance', { quantity: 12.25 }), ['unit', 1_838]);
  assert.deepEqual(said('course', { amountCents: 5 }), ['needs-quantity', 'quantity']);
  assert.deepEqual(said('course-without-rate', { quantity: 1 }), ['no-rate', 'costType']);
});

test('nobody types a flat rate, and nothing is paid on a basis that no source says', () => {
  assert.deepEqual(said('overheads', { amountCents: 1 }), ['computed-by-itself', 'costType']);
  assert.deepEqual(said('unknown', { amountCents: 1 }), ['unknown-cost-type', 'costType']);
  const lines = [
    { costType: 'staff', month: '2030-04-01', cents: 10_001 },
    { costType: 'course', month: '2030-04-01', cents: 2_000 },
    { costType: 'allowance', month: '2030-04-01', cents: 9_999 },
    { costType: 'staff', month: '2030-05-01', cents: 3 },
  ];
  assert.deepEqual(
    flatRates(lines, COSTS).map(({ costType, month, cents }) => [costType, month, cents]),
    [['overheads', '2030-04-01', 1_800]],
  );
});

const cap = (amountCents: number) => ({ stated: '', amountCents, sources: [], verified: false });
test('each fact of a tier decides the amount of a line, and one that nobody states is asked for', () => {
  const tiers = (fact: 'recipient', is: string | number) => [{ when: [{ fact, is }], cap: cap(7_000) }];
  const known = { recipient: 'municipality', region: '12061' };
  const facts: [fact: string, fits: string | number, stated: object][] = [
    ['month-of-job', 13, { 'month-of-job': 13 }],
    ['hours-per-week', 30, { 'hours-per-week': 30 }],
    ['track', 'a', { track: 'a' }],
    ['household-class', 'four', { 'household-class': 'four' }],
    ['recipient', 'municipality', {}],
    ['region', '12061', {}],
    ['day', '2030-04-01', {}],
  ];
  for (const [fact, fits, stated] of facts) {
    const priced = (is: string | number, more: object) => {
      const costs = [
        cost('lump', {
          basis: 'lump-sum',
          unitPriceCents: 5_000,
          tiers: tiers(fact as 'recipient', is),
          facts: known,
        }),
      ];
      const { change, refusal } = reckonLine(typed('lump', { quantity: 2, facts: more }), costs);
      return change?.cents ?? refusal?.facts.fact;
    };
    assert.equal(priced(fits, stated), 14_000, fact);
    const other = typeof fits === 'number' ? fits + 1 : '2031-01-01';
    assert.equal(priced(other, stated), 10_000, fact);
    if (Object.keys(stated).length > 0) assert.equal(priced(fits, {}), fact);
  }
});

test('a share of pay falls with the months of the job', () => {
  const stair = cost('pay', {
    rateBasisPoints: 7_500,
    tiers: [{ when: [{ fact: 'month-of-job', atLeast: 13 }], rateBasisPoints: 5_000 }],
  });
  const paid = (month: number) =>
    reckonLine(typed('pay', { amountCents: 200_000, facts: { 'month-of-job': month } }), [stair]).change
      ?.cents;
  assert.deepEqual([paid(12), paid(13)], [150_000, 100_000]);
});
