import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProgrammeDefinition } from '../../programmes/model/programme-definition.ts';
import { rulesOf } from '../../programmes/model/programme-rules.ts';
import { amountOf, minimalProgramme, read } from '../../programmes/model/testing/minimal-programme.ts';
import type { PlanLine } from './finance-plan.ts';
import { brokenByScope, type GrantTotals, type ScopedPlan } from './scope-limits.ts';

const NOTHING: GrantTotals = { offers: [], lines: [], projects: 0 };
const line = (costType: string, amountCents: number, cashYear = 2030): PlanLine & { area: null } => ({
  ...{ number: 1, costType, source: 'land', sourceKind: 'own-cash', cashYear, projectId: 'one', area: null },
  ...{ quantity: null, unitPriceCents: null, amountCents, note: null },
});
const places = (kind: string, quantity: number) => ({ kind, unit: 'place' as const, quantity, area: null });
const planned = (some: Partial<ScopedPlan>): ScopedPlan => ({
  ...{ area: null, lines: [], before: { grantee: NOTHING, district: NOTHING, programme: NOTHING } },
  items: [
    {
      ...{ projectId: 'one', proposalId: null, providerId: 'p', title: 'Garten', fieldOfUse: 'Tafel' },
      ...{ amountCents: 1, offers: [places('garden', 6), places('kitchen', 4)] },
    },
  ],
  ...some,
});
const brokenBy = (limits: Pick<ProgrammeDefinition, 'sizes' | 'shares'>, some: Partial<ScopedPlan> = {}) =>
  brokenByScope(planned(some), rulesOf(minimalProgramme(limits), null, '2030-06-01')).map(
    ({ limit, mayPass, facts: { quantity } }) => [limit, mayPass, quantity],
  );
const share = { of: 'places' as const, among: ['garden'], scope: 'project' as const, ...read };

test('a share of the places of a project is kept to the basis point, and a reason passes it where the file says so', () => {
  assert.deepEqual(brokenBy({ shares: [{ ...share, atMostBasisPoints: 6000 }] }), []);
  assert.deepEqual(
    brokenBy({ shares: [{ ...share, atMostBasisPoints: 5999, broken: 'reasoned-exception' }] }),
    [['above-part', true, 6]],
  );
  assert.deepEqual(brokenBy({ shares: [{ ...share, atLeastBasisPoints: 6001 }] }), [
    ['below-part', false, 6],
  ]);
});

test('a wider scope counts what is granted there already', () => {
  const before = { ...planned({}).before, district: { ...NOTHING, offers: [places('garden', 10)] } };
  const most = { ...share, atMostBasisPoints: 6000 };
  assert.deepEqual(brokenBy({ shares: [{ ...most, scope: 'district' as const }] }, { before }), [
    ['above-part', false, 16],
  ]);
  assert.deepEqual(brokenBy({ shares: [{ ...most, scope: 'programme' as const }] }, { before }), []);
});

test('a share of money is one of all costs, by cost type or source', () => {
  const lines = [line('staff', 30_001), line('lump', 69_999)];
  const most = { ...share, of: 'money' as const, atMostBasisPoints: 3000 };
  assert.deepEqual(brokenBy({ shares: [{ ...most, among: ['staff'] }] }, { lines }), [
    ['above-part', false, 30_001],
  ]);
  assert.deepEqual(brokenBy({ shares: [{ ...most, among: ['land'] }] }, { lines }), [
    ['above-part', false, 100_000],
  ]);
});

test('the money and the projects of a grantee or a year have a size', () => {
  const lines = [line('staff', 60_000), line('staff', 50_000, 2031)];
  const before = {
    ...planned({}).before,
    grantee: { ...NOTHING, projects: 2 },
    programme: { ...NOTHING, lines: [line('staff', 45_000, 2031)] },
  };
  const money = { of: 'money' as const, atMostAmount: amountOf('900 Euro', 90_000), ...read };
  assert.deepEqual(brokenBy({ sizes: [{ ...money, scope: 'grantee' }] }, { lines }), [
    ['above-size', false, 110_000],
  ]);
  assert.deepEqual(brokenBy({ sizes: [{ ...money, scope: 'year' }] }, { lines, before }), [
    ['above-size', false, 95_000],
  ]);
  const projects = { of: 'projects' as const, atMost: 2, scope: 'grantee' as const, ...read };
  assert.deepEqual(brokenBy({ sizes: [projects] }, { lines, before }), [['above-size', false, 3]]);
});
