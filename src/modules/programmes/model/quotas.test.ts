import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { District } from './land-file.ts';
import { districtQuotas, unknownDistricts } from './quotas.ts';
import { minimalProgramme, namedQuota, placesTarget } from './testing/minimal-programme.ts';

const read = { sources: ['A1'], verified: true };
const district = (key: string, share: number): District => ({
  key,
  name: key,
  authorityNumber: key,
  integrationBudgetPartsPerMillion: { annex1: 1, annex2: share },
});

const programme = (
  places: number,
  named: ReturnType<typeof namedQuota>[],
  others: 'by-integration-budget-annex-2' | 'open',
) => minimalProgramme({ targets: [placesTarget(places)], quotas: { named, others, ...read } });

const places = (...args: Parameters<typeof districtQuotas>) =>
  districtQuotas(...args).map(({ district, places, known }) => [district, places, known]);

describe('the quotas of the districts', () => {
  const three = [district('15003', 1), district('15001', 1), district('15002', 1)];

  it('are those that a source names, and for the others a share of the rest', () => {
    const shared = programme(12, [namedQuota('15002', 5)], 'by-integration-budget-annex-2');
    assert.deepEqual(places(shared, three), [
      ['15001', 4, 'computed'],
      ['15002', 5, 'known'],
      ['15003', 3, 'computed'],
    ]);
  });

  it('stay open where nothing says how to share', () => {
    assert.deepEqual(places(programme(12, [namedQuota('15002', 5)], 'open'), three), [
      ['15001', null, 'open'],
      ['15002', 5, 'known'],
      ['15003', null, 'open'],
    ]);
  });

  it('stay open where the programme promises no places', () => {
    const without = minimalProgramme({
      quotas: { named: [], others: 'by-integration-budget-annex-2', ...read },
    });
    assert.deepEqual(places(without, three.slice(0, 1)), [['15003', null, 'open']]);
  });

  it('follow the latest figure of places', () => {
    const grown = {
      ...programme(3, [], 'by-integration-budget-annex-2'),
      targets: [placesTarget(6, '2031-01-01'), placesTarget(3)],
    };
    assert.deepEqual(
      places(grown, three).map(([, count]) => count),
      [2, 2, 2],
    );
  });

  it('name the districts that the Land does not have', () => {
    assert.deepEqual(unknownDistricts(programme(9, [namedQuota('03241', 5)], 'open'), three), ['03241']);
  });

  it('always sum to the places of the programme, whatever the order of the districts', () => {
    const anyDistricts = fc
      .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 20 })
      .map((shares) => shares.map((share, index) => district(String(15_001 + index), share)));
    fc.assert(
      fc.property(anyDistricts, fc.integer({ min: 1, max: 100_000 }), fc.nat(), (districts, whole, some) => {
        const shared = programme(
          whole,
          [namedQuota('15001', some % (whole + 1))],
          'by-integration-budget-annex-2',
        );
        const quotas = districtQuotas(shared, districts);
        assert.equal(
          quotas.reduce((sum, quota) => sum + (quota.places ?? Number.NaN), 0),
          whole,
        );
        assert.deepEqual(districtQuotas(shared, districts.toReversed()), quotas);
      }),
    );
  });
});
