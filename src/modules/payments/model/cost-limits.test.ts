import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumCents } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { reckonLines } from './cost-limits.ts';
import type { ClaimCost } from './own-line.ts';

type CostType = ProgrammeRules['costTypes'][number];
type Per = NonNullable<CostType['limits']>[number]['per'];

const COST: ClaimCost = {
  ...{ costType: 'staff', basis: 'actual-costs', unitPriceCents: null, rateBasisPoints: null },
  ...{ of: [], subsidiaryTo: [], tiers: [], facts: {} },
};
const MONTH = '2030-04-01';
const line = (amountCents: number, quantity?: number, ...forWhom: string[]) => ({
  ...{ costType: 'staff', month: MONTH, evidence: 'Rechnung 12', amountCents },
  ...(quantity !== undefined && { quantity }),
  ...(forWhom.length > 0 && { forWhom }),
});
const most = { amountCents: 100_000 };
const limitedBy = (per: Per) => ({
  limits: [{ most, per }],
  cap: null,
  per: { unit: 'project', time: 'once' },
});
const cappedBy = (per: Per) => ({ cap: most, per });
const reckoned = (
  type: object,
  typed: readonly ReturnType<typeof line>[],
  standingCents: readonly number[] = [],
  cost: Partial<ClaimCost> = {},
  plan: Parameters<typeof reckonLines>[1]['plan'] = [],
) => {
  const costTypes = [{ id: 'staff', basis: 'actual-costs', ...type } as unknown as CostType];
  const standing = standingCents.map((requestedCents) => ({
    ...{
      costType: 'staff',
      form: 'receipt',
      month: MONTH,
      requestedCents,
      acceptedCents: null,
      quantity: null,
      forWhom: ['A'],
    },
  }));
  const { lines, faults } = reckonLines(typed, { costs: [{ ...COST, ...cost }], costTypes, plan, standing });
  return {
    cents: lines.map(({ cents }) => cents),
    faults: faults.map(({ path, facts }) => [path, facts.wanted, facts.allowed]),
  };
};
const told = (per: Per, typed: readonly ReturnType<typeof line>[], standingCents: readonly number[] = []) =>
  reckoned(limitedBy(per), typed, standingCents).faults;

test('what a project costs in a month counts together, with what was claimed of the month already', () => {
  const month = { unit: 'project', time: 'month' } as const;
  assert.deepEqual(told(month, [line(60_000), line(40_000)]), []);
  assert.deepEqual(told(month, [line(60_000), line(40_001)]), [['lines.1.amountCents', 100_001, 100_000]]);
  assert.deepEqual(told(month, [line(40_000)], [60_001]), [['lines.0.amountCents', 100_001, 100_000]]);
});

test('of each person all lines of a month count together, and an hour allows as much as there are hours', () => {
  const person = { unit: 'participant', time: 'month' } as const;
  assert.deepEqual(told(person, [line(100_000, 1, 'A'), line(100_000, 1, 'B')]), []);
  assert.deepEqual(told(person, [line(60_000, 1, 'TN 7'), line(40_001, 1, 'tn  7')]), [
    ['lines.1.amountCents', 100_001, 100_000],
  ]);
  assert.deepEqual(told(person, [line(40_000, 1, 'A')], [60_001]), [
    ['lines.0.amountCents', 100_001, 100_000],
  ]);
  const hour = { unit: 'participant', time: 'hour' } as const;
  assert.deepEqual(told(hour, [line(250_000, 2.5)]), []);
  assert.deepEqual(told(hour, [line(250_001, 2.5)]), [['lines.0.amountCents', 250_001, 250_000]]);
});

test('a receipt is cut to what its cap has left; once nothing is left it is refused', () => {
  const month = cappedBy({ unit: 'project', time: 'month' } as const);
  assert.deepEqual(reckoned(month, [line(60_000), line(60_000), line(1)]), {
    cents: [60_000, 40_000, 1],
    faults: [['lines.2.amountCents', 100_001, 100_000]],
  });
  assert.deepEqual(reckoned(cappedBy({ unit: 'post', time: 'hour' }), [line(500_000, 2)]).cents, [200_000]);
  assert.deepEqual(
    reckoned(cappedBy({ unit: 'post', time: 'once' }), [line(50_000, 1, 'A')], [70_000]).cents,
    [30_000],
  );
});

test('a cap is of own cash: costs that others bear in part are claimed whole up to as much more', () => {
  const share = (sourceKind: 'own-cash' | 'foreign-cash', amountCents: number) => ({
    ...{ costType: 'staff', source: sourceKind, sourceKind, amountCents, isOnTop: false },
  });
  const plan = [share('own-cash', 60_000), share('foreign-cash', 40_000)];
  const once = cappedBy({ unit: 'project', time: 'once' } as const);
  assert.deepEqual(reckoned(once, [line(200_000)], [], {}, plan).cents, [166_666]);
});

test('a price for several people is held to the limit of each of them', () => {
  const price = { basis: 'lump-sum', unitPriceCents: 100_000 } as const;
  const lump = { basis: 'lump-sum', ...cappedBy({ unit: 'household', time: 'month' } as const) };
  const of = (quantity: number, ...signs: string[]) => {
    const { amountCents: _, ...rest } = line(0, quantity, ...signs);
    return rest as ReturnType<typeof line>;
  };
  assert.deepEqual(reckoned(lump, [of(2, 'A', 'B'), of(0.5, 'C')], [], price).faults, []);
  assert.deepEqual(reckoned(lump, [of(2, 'A', 'B'), of(0.01, 'b')], [], price).faults, [
    ['lines.1.quantity', 101_000, 100_000],
  ]);
});

test('a line that does not say for whom is held to its units, and may be for anybody whom another line is for', () => {
  const person = cappedBy({ unit: 'participant', time: 'month' } as const);
  assert.deepEqual(reckoned(person, [line(250_000, 2)]), { cents: [200_000], faults: [] });
  assert.deepEqual(reckoned(person, [line(200_000, 2), line(1, 1, 'A')]).faults, [
    ['lines.1.amountCents', 100_001, 100_000],
  ]);
  assert.deepEqual(reckoned(person, [line(1)], [100_000]).faults, [
    ['lines.0.amountCents', 100_001, 100_000],
  ]);
});

test('however a month is split over lines and claims, nobody passes the cap by a cent', () => {
  const cents = fc.integer({ min: 1, max: 90_000 });
  const lines = fc.array(fc.record({ cents, who: fc.constantFrom('A', 'B') }), { maxLength: 8 });
  const person = cappedBy({ unit: 'participant', time: 'month' } as const);
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const costTypes = [{ id: 'staff', basis: 'actual-costs', ...person } as unknown as CostType];
      const claim = (typed: typeof before, standing: Parameters<typeof reckonLines>[1]['standing']) => {
        const asked = typed.map(({ cents: amountCents, who }) => line(amountCents, undefined, who));
        const { lines: all, faults } = reckonLines(asked, { costs: [COST], costTypes, plan: [], standing });
        const refused = new Set(faults.map(({ path }) => Number(path.split('.')[1])));
        return all
          .filter((_, index) => !refused.has(index))
          .map((one) => ({
            ...one,
            forWhom: one.forWhom ?? null,
            quantity: null,
            requestedCents: one.cents,
            acceptedCents: null,
          }));
      };
      const first = claim(before, []);
      const all = [...first, ...claim(now, first)];
      for (const who of ['A', 'B']) {
        const sum = sumCents(all.filter((one) => one.forWhom?.[0] === who).map((one) => one.requestedCents));
        const asked = sumCents([...before, ...now].filter((one) => one.who === who).map((one) => one.cents));
        assert.equal(sum, Math.min(asked, 100_000));
      }
    }),
  );
});
