import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { faultsInLimits } from './cost-limits.ts';
import type { ClaimCost } from './own-line.ts';

type CostType = ProgrammeRules['costTypes'][number];
type Per = NonNullable<CostType['limits']>[number]['per'];

const COST: ClaimCost = {
  ...{ costType: 'staff', basis: 'actual-costs', unitPriceCents: null, rateBasisPoints: null },
  ...{ of: [], subsidiaryTo: [], tiers: [], facts: {} },
};
const line = (amountCents: number, quantity?: number) => ({
  ...{ costType: 'staff', month: '2030-04-01', evidence: 'Rechnung 12', amountCents },
  ...(quantity !== undefined && { quantity }),
});
const told = (per: Per, typed: readonly ReturnType<typeof line>[], standingCents: readonly number[] = []) => {
  const limit = { most: { amountCents: 100_000 }, per };
  const costTypes = [{ id: 'staff', limits: [limit] } as unknown as CostType];
  const standing = standingCents.map((requestedCents) => ({
    ...{ costType: 'staff', month: '2030-04-01', requestedCents, acceptedCents: null },
  }));
  return faultsInLimits(typed, { costs: [COST], costTypes, standing }).map(({ path, facts }) => [
    path,
    facts.wanted,
    facts.allowed,
  ]);
};

test('what a project costs in a month counts together, with what was claimed of the month already', () => {
  const month = { unit: 'project', time: 'month' } as const;
  assert.deepEqual(told(month, [line(60_000), line(40_000)]), []);
  assert.deepEqual(told(month, [line(60_000), line(40_001)]), [['lines.1.amountCents', 100_001, 100_000]]);
  assert.deepEqual(told(month, [line(40_000)], [60_001]), [['lines.0.amountCents', 100_001, 100_000]]);
});

test('of a person each line is one, and an hour allows as much as there are hours', () => {
  assert.deepEqual(told({ unit: 'participant', time: 'month' }, [line(100_000), line(100_000)]), []);
  const hour = { unit: 'participant', time: 'hour' } as const;
  assert.deepEqual(told(hour, [line(250_000, 2.5)]), []);
  assert.deepEqual(told(hour, [line(250_001, 2.5)]), [['lines.0.amountCents', 250_001, 250_000]]);
});
