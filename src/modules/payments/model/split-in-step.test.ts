import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumCents } from '#kernel/money.ts';
import { countedLines } from './counted.ts';
import type { PlannedClaimShare } from './sources.ts';
import { splitInStep } from './split-in-step.ts';

const line = (
  costType: string,
  source: string,
  amountCents: number,
  sourceKind: PlannedClaimShare['sourceKind'] = 'own-cash',
): PlannedClaimShare => ({
  costType,
  source,
  sourceKind,
  amountCents,
  isOnTop: ['calculated', 'in-kind'].includes(sourceKind),
});

/** Splits claim after claim, each with what the earlier ones have left behind, and returns what each source bore of all. */
function afterAll(
  claims: readonly { readonly costType: string; readonly cents: number }[],
  by: Parameters<typeof splitInStep>[1],
): Record<string, number> {
  const before = {
    accepted: [] as { costType: string; cents: number }[],
    bySource: {} as Record<string, number>,
  };
  for (const claim of claims) {
    const { change } = splitInStep([claim], by, before);
    assert.ok(change, JSON.stringify(claim));
    assert.equal(sumCents(change.map(({ cents }) => cents)), claim.cents);
    for (const { source, cents } of change) {
      assert.ok(cents > 0);
      before.bySource[source] = (before.bySource[source] ?? 0) + cents;
    }
    before.accepted.push(claim);
  }
  return before.bySource;
}

test('a hundred claims of one cent are borne as one of a hundred', () => {
  const plan = [line('staff', 'esf', 6_000), line('staff', 'land', 4_000)];
  const financing = { financing: 'share', ownFundsFirst: false } as const;
  const cents = Array.from({ length: 100 }, () => ({ costType: 'staff', cents: 1 }));
  assert.deepEqual(afterAll(cents, { plan, financing }), { esf: 60, land: 40 });
});

test('however the costs of a plan are claimed, each source bears its lines to the cent, and never more on the way', () => {
  const kinds = fc.constantFrom('own-cash', 'own-cash', 'foreign-cash', 'saved-benefits') as fc.Arbitrary<
    PlannedClaimShare['sourceKind']
  >;
  const plan = fc.array(
    fc.record({
      costType: fc.constantFrom('staff', 'rooms'),
      source: fc.constantFrom('land', 'esf', 'federal', 'jobcenter'),
      sourceKind: kinds,
      amountCents: fc.integer({ min: 1, max: 400 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const financing = fc.record({
    financing: fc.constantFrom('share', 'deficit', 'fixed-amount', 'full'),
    ownFundsFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(
      plan,
      financing,
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
      fc.boolean(),
      (lines, by, sizes, isWhole) => {
        // A source has one kind.
        const kindOf = new Map(lines.map(({ source, sourceKind }) => [source, sourceKind]));
        const ofPlan = lines.map(({ costType, source, amountCents, sourceKind }) =>
          line(costType, source, amountCents, kindOf.get(source) ?? sourceKind),
        );
        const left: Record<string, number> = Object.fromEntries(
          [...Map.groupBy(ofPlan, ({ costType }) => costType)].map(([costType, same]) => [
            costType,
            sumCents(same.map(({ amountCents }) => amountCents)),
          ]),
        );
        const claims: { costType: string; cents: number }[] = [];
        const claim = (costType: string, wanted: number) => {
          const cents = Math.min(wanted, left[costType] ?? 0);
          left[costType] = (left[costType] ?? 0) - cents;
          if (cents > 0) claims.push({ costType, cents });
        };
        sizes.forEach((size, index) => {
          claim(index % 2 ? 'staff' : 'rooms', size);
        });
        if (isWhole) for (const [costType, rest] of Object.entries<number>(left)) claim(costType, rest);
        const borne = afterAll(claims, { plan: ofPlan, financing: by });
        for (const source of kindOf.keys()) {
          const planned = sumCents(
            ofPlan.filter((one) => one.source === source).map(({ amountCents }) => amountCents),
          );
          if (isWhole) assert.equal(borne[source] ?? 0, planned, source);
          else assert.ok((borne[source] ?? 0) <= planned, source);
        }
      },
    ),
  );
});

test('what is counted on top adds up over all claims as on the whole', () => {
  const plan = [line('staff', 'land', 300), line('staff', 'benefits', 100, 'calculated')];
  const standing: {
    costType: string;
    form: 'receipt' | 'counted';
    requestedCents: number;
    acceptedCents: null;
  }[] = [];
  for (let receipt = 0; receipt < 60; receipt += 1) {
    const spent = { costType: 'staff', month: '2018-03-01', form: 'receipt' as const, requestedCents: 5 };
    const counted = countedLines([spent], plan, standing);
    standing.push({ ...spent, acceptedCents: null });
    for (const { cents } of counted)
      standing.push({ costType: 'staff', form: 'counted', requestedCents: cents, acceptedCents: null });
  }
  const onTop = standing.filter(({ form }) => form === 'counted').map(({ requestedCents }) => requestedCents);
  assert.equal(sumCents(onTop), 100);
});
