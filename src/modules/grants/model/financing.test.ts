import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PlanLine } from './finance-plan.ts';
import { type FinancePlanCosts, grantOf, grantSoFar, withinFinancing } from './financing.ts';

const cents = fc.integer({ min: 0, max: 1_000_000_000 });
const kinds = fc.constantFrom('share', 'deficit', 'fixed-amount', 'full') as fc.Arbitrary<
  FinancePlanCosts['financing']
>;
const costs: fc.Arbitrary<FinancePlanCosts> = fc.record({
  financing: kinds,
  eligibleCents: cents,
  othersCents: cents,
  ownFundsFirst: fc.boolean(),
  share: fc.option(fc.record({ part: fc.integer({ min: 1, max: 10_000 }), of: fc.constant(10_000) })),
  mostCents: fc.option(cents),
});

const line = (number: number, sourceKind: PlanLine['sourceKind'], amountCents: number): PlanLine => ({
  ...{ number, sourceKind, amountCents, source: sourceKind, costType: 'staff', cashYear: 2018 },
  ...{ projectId: null, quantity: null, unitPriceCents: null, note: null },
});
type Share = { basisPoints: number; bound: 'exactly' | 'at-least' | 'at-most' };
const sourceOf = (kind: string, share?: Share) => ({
  ...{ id: kind, kind, title: { de: kind, en: kind } },
  ...(share && { share }),
});

test('each type of financing makes its own sum of the same costs', () => {
  const share = { part: 6_000, of: 10_000 };
  const same = { eligibleCents: 100_000, othersCents: 30_000, ownFundsFirst: false, share };
  const of = (financing: FinancePlanCosts['financing'], mostCents: number | null) =>
    grantOf({ ...same, financing, mostCents });
  assert.deepEqual(
    [
      of('full', null),
      of('share', null),
      of('share', 50_000),
      of('deficit', null),
      of('fixed-amount', 80_000),
    ],
    [70_000, 60_000, 50_000, 70_000, 80_000],
  );
});

test('a grant is never below zero, never above the costs, and never above what the notice says', () => {
  fc.assert(
    fc.property(costs, (one) => {
      const grant = grantOf(one);
      assert.ok(grant >= 0 && grant <= one.eligibleCents && grant <= (one.mostCents ?? grant));
      if (one.ownFundsFirst || one.financing === 'deficit')
        assert.ok(grant + Math.min(one.othersCents, one.eligibleCents) <= one.eligibleCents);
    }),
  );
});

test('of every cent of the plan the grant bears what its financing makes of the costs so far, and of all costs the whole grant', () => {
  const sums = {
    ownCents: fc.integer({ min: 1, max: 9_999 }),
    othersCents: fc.integer({ min: 0, max: 9_999 }),
  };
  const of = { financing: kinds, ownFundsFirst: fc.boolean() };
  fc.assert(
    fc.property(fc.record(of), fc.record(sums), fc.nat(9_999), (plan, { ownCents, othersCents }, costs) => {
      const all = ownCents + othersCents;
      const at = (costsCents: number) => grantSoFar(plan, { costsCents, ownCents, othersCents });
      const soFar = Math.min(all, costs);
      const others = soFar - at(soFar);
      assert.equal(at(all), ownCents);
      assert.ok(others >= 0 && others <= othersCents, 'others never bear more than they said');
      assert.ok(at(Math.min(all, soFar + 1)) >= at(soFar), 'more costs are never less grant');
      if (plan.financing === 'deficit' || plan.ownFundsFirst)
        assert.equal(others, Math.min(soFar, othersCents), 'the money of others comes first');
      else if (plan.financing === 'fixed-amount') assert.equal(at(soFar), Math.min(soFar, ownCents));
      else assert.ok(Math.abs(at(soFar) * all - soFar * ownCents) <= all, 'in step to the cent');
    }),
  );
});

test('a grantor that pays more than its share of the costs is told the figure', () => {
  const share = { basisPoints: 6_000, bound: 'at-most' as const };
  const above = (grant: number, others = 40_000) =>
    withinFinancing(
      {
        ...{ financing: 'share', ownFundsFirst: false },
        lines: [line(1, 'own-cash', grant), line(2, 'foreign-cash', others)],
      },
      [sourceOf('own-cash', share), sourceOf('foreign-cash')],
    ).refusal;
  assert.equal(above(60_000), undefined);
  assert.deepEqual(above(60_003), {
    code: 'above-financing',
    facts: { most: 60_002, wanted: 60_003 },
  });
});

test('a source that is to bear at least or exactly a share of the costs is held to it', () => {
  const refusalOf = (bound: 'exactly' | 'at-least' | 'at-most', others: number) =>
    withinFinancing(
      {
        ...{ financing: 'full', ownFundsFirst: false },
        lines: [line(1, 'own-cash', 60_000), line(2, 'foreign-cash', others)],
      },
      [sourceOf('own-cash'), sourceOf('foreign-cash', { basisPoints: 4_000, bound })],
    ).refusal?.code;
  assert.deepEqual(
    [refusalOf('exactly', 40_000), refusalOf('exactly', 40_001), refusalOf('exactly', 39_999)],
    [undefined, 'over-share', 'under-share'],
  );
  assert.deepEqual(
    [refusalOf('at-least', 50_000), refusalOf('at-least', 30_000)],
    [undefined, 'under-share'],
  );
  assert.deepEqual([refusalOf('at-most', 30_000), refusalOf('at-most', 50_000)], [undefined, 'over-share']);
});
