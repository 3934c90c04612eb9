import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import type { BudgetLine } from '#modules/funding/index.ts';
import { budgetLineOf } from '../../funding/testing/budget-line.ts';
import { checkSplit, proposeSplit } from './split.ts';

const line = (source: string, cashYear: number, appropriatedCents: number): BudgetLine =>
  budgetLineOf(`${source}-${cashYear}`, cashYear, {
    source,
    sourceTitle: `Quelle ${source}`,
    appropriatedCents,
  });
const lines = [line('land', 2018, 1_000_00), line('land', 2019, 1_000_00)];
const twoYears = { from: '2018-07-01', until: '2019-07-01' };

test('each budget year gets its months', () =>
  assert.deepEqual(proposeSplit(100_01, twoYears, lines), [
    { budgetLineId: 'land-2018', amountCents: 50_01 },
    { budgetLineId: 'land-2019', amountCents: 50_00 },
  ]));

test('a month that is begun counts by its days', () => {
  const shares = proposeSplit(70_00, { from: '2018-12-16', until: '2019-02-01' }, lines);
  assert.deepEqual(
    shares.map(({ amountCents }) => amountCents),
    [24_35, 45_65],
  );
});

test('inside a year each source gets it by what it has free', () =>
  assert.deepEqual(
    proposeSplit(10_00, { from: '2018-01-01', until: '2018-03-01' }, [
      line('land', 2018, 30_00),
      line('esf', 2018, 10_00),
    ]).map(({ amountCents }) => amountCents),
    [7_50, 2_50],
  ));

test('a year without a budget line gets nothing, and the split does not hold', () => {
  const shares = proposeSplit(100_00, twoYears, lines.slice(0, 1));
  assert.equal(sumCents(shares.map(({ amountCents }) => amountCents)), 50_00);
  assert.equal(checkSplit(100_00, shares, lines, twoYears).refusal?.code, 'split-differs');
});

test('more than a line has free is refused, with the line and what it has', () => {
  const shares = [{ budgetLineId: 'land-2018', amountCents: 1_000_01 }];
  assert.deepEqual(checkSplit(1_000_01, shares, lines, twoYears).refusal, {
    code: 'line-exhausted',
    facts: { free: 1_000_00, wanted: 1_000_01, source: 'Quelle land', year: 2018 },
  });
});

test('a line of a year that the grant has no month in is refused, and so is one that is carried over or closed', () => {
  const bears = (other: BudgetLine) =>
    checkSplit(5, [{ budgetLineId: other.id, amountCents: 5 }], [other], twoYears).refusal?.code ?? null;
  assert.equal(bears(line('land', 2019, 100)), null);
  assert.equal(bears({ ...line('land', 2019, 100), authorisationYear: 2017, kind: 'authorisation' }), null);
  assert.equal(bears(line('land', 2017, 100)), 'outside-grant-years');
  assert.equal(bears(line('land', 2020, 100)), 'outside-grant-years');
  assert.equal(bears({ ...line('land', 2019, 100), kind: 'carry-over' }), 'outside-grant-years');
  assert.equal(bears({ ...line('land', 2018, 100), closedOn: '2019-01-10' }), 'outside-grant-years');
});

test('a line of another programme is refused', () =>
  assert.equal(
    checkSplit(5, [{ budgetLineId: 'elsewhere', amountCents: 5 }], lines, twoYears).refusal?.code,
    'unknown-line',
  ));

test('with a line for every year, the proposal sums to the amount to the cent', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 1400 }))
    .map(([start, days]) => ({
      from: addDays('2017-01-01', start),
      until: addDays('2017-01-01', start + days),
    }));
  const years = [2017, 2018, 2019, 2020, 2021, 2022];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), span, fc.nat(1000), (amount, period, esf) => {
      const both = years.flatMap((year) => [line('land', year, 500), line('esf', year, esf)]);
      const shares = proposeSplit(amount, period, both);
      assert.equal(sumCents(shares.map(({ amountCents }) => amountCents)), amount);
    }),
  );
});
