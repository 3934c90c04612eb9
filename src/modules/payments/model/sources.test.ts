import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumCents } from '#kernel/money.ts';
import { countedOnTop, plannedShares, splitOverSources } from './sources.ts';

const share = (
  costType: string | null,
  source: string,
  amountCents: number,
  sourceKind: 'own-cash' | 'calculated' = 'own-cash',
) => ({
  costType,
  source,
  sourceKind,
  amountCents,
  isOnTop: sourceKind === 'calculated',
});

test('a claim is borne by its sources as the plan has them, and what is no cash of ours is counted, not paid', () => {
  const plan = [
    share('staff', 'esf', 36_000),
    share('staff', 'land', 9_000),
    share('staff', 'benefits', 15_000, 'calculated'),
  ];
  const spent = [
    { costType: 'staff', cents: 3_750_000 },
    { costType: 'staff', cents: 1_250_000, isCounted: true },
  ];
  assert.deepEqual(splitOverSources(spent, plan).change, [
    { source: 'esf', sourceKind: 'own-cash', isPaid: true, cents: 3_000_000 },
    { source: 'land', sourceKind: 'own-cash', isPaid: true, cents: 750_000 },
    { source: 'benefits', sourceKind: 'calculated', isPaid: false, cents: 1_250_000 },
  ]);
  assert.deepEqual(countedOnTop('staff', plan), { onTop: 15_000, real: 45_000 });
});

test('what the plan does not name is refused, and a source never gives back more than it gives', () => {
  const plan = [share('lump', 'land', 100)];
  assert.equal(splitOverSources([{ costType: 'staff', cents: 1 }], plan).refusal?.code, 'not-in-plan');
  const whole = [...plan, share(null, 'esf', 100)];
  assert.deepEqual(splitOverSources([{ costType: 'staff', cents: 1 }], whole).change?.[0]?.source, 'esf');
  assert.equal(splitOverSources([{ costType: 'lump', cents: -1 }], plan).refusal?.code, 'more-back-than-due');
});

test('not a cent is lost between sources', () => {
  const positive = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(
      fc.array(positive, { minLength: 1 }),
      fc.array(positive, { minLength: 1 }),
      (lines, weights) => {
        const accepted = lines.map((cents) => ({ costType: 'lump', cents }));
        const plan = weights.map((cents, index) => share('lump', `source-${index}`, cents));
        const split = splitOverSources(accepted, plan).change ?? [];
        assert.equal(sumCents(split.map(({ cents }) => cents)), sumCents(lines));
      },
    ),
  );
});

test('where units or a share of the costs are paid, the claim is of the grant alone, and money of others is counted on top', () => {
  const own = { costType: 'pay', source: 'own', sourceKind: 'foreign-cash', amountCents: 70_000 } as const;
  const pay = { costType: 'pay', basis: 'actual-costs', rateBasisPoints: null, tiers: [] } as const;
  const isOnTop = (cost: object) => plannedShares([own], [{ ...pay, ...cost }])[0]?.isOnTop;
  assert.equal(isOnTop({}), false);
  assert.equal(isOnTop({ rateBasisPoints: 5_000 }), true);
  assert.equal(isOnTop({ tiers: [{ when: [], rateBasisPoints: 5_000 }] }), true);
  assert.equal(isOnTop({ basis: 'unit-cost' }), true);
  assert.equal(
    plannedShares([{ ...own, sourceKind: 'own-cash' }], [{ ...pay, basis: 'unit-cost' }])[0]?.isOnTop,
    false,
  );
});
