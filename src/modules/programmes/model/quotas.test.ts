import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { District } from './land-file.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { rulesOf } from './programme-rules.ts';
import { districtQuotas, unknownDistricts } from './quotas.ts';
import {
  amountOf,
  minimalProgramme,
  moneyOf,
  namedQuota,
  placesTarget,
} from './testing/minimal-programme.ts';

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
const ruled = (file: ProgrammeDefinition) => rulesOf(file, null, '2030-01-01');

const places = (file: ProgrammeDefinition, districts: readonly District[]) =>
  districtQuotas(ruled(file), districts).map(({ district, places, known }) => [district, places, known]);

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
    assert.deepEqual(unknownDistricts(ruled(programme(9, [namedQuota('03241', 5)], 'open')), three), [
      '03241',
    ]);
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
        const quotas = districtQuotas(ruled(shared), districts);
        assert.equal(
          quotas.reduce((sum, quota) => sum + (quota.places ?? Number.NaN), 0),
          whole,
        );
        assert.deepEqual(districtQuotas(ruled(shared), districts.toReversed()), quotas);
      }),
    );
  });
});

describe('whatever else a programme allots', () => {
  const key = {
    title: { de: 'Schlüssel', en: 'Key' },
    weights: { '15081': 1, '15082': 2, '15086': 9 },
    ...read,
  };
  const keyed = (more: Partial<ProgrammeDefinition>, rule: Partial<ProgrammeDefinition['quotas']> = {}) =>
    minimalProgramme({ quotas: { named: [], others: 'by-key', key, ...read, ...rule }, ...more });
  const euros = (count: number) => [moneyOf(amountOf(`${count} Euro`, count * 100))];
  const of = (what: 'participants' | 'projects' | 'amountCents', file: ProgrammeDefinition) =>
    districtQuotas(
      ruled(file),
      ['15081', '15082', '15086', '15087'].map((one) => district(one, 0)),
    ).map(({ [what]: figure }) => figure);
  const named = [{ district: '15086', amount: amountOf('400 Euro', 40_000), ...read }];

  it('goes by the same key: participants and projects to the whole one', () => {
    const target = (unit: 'participants' | 'projects', quantity: number) => ({
      ...placesTarget(quantity),
      unit,
    });
    const file = keyed({ targets: [target('participants', 24), target('projects', 13)] });
    assert.deepEqual(of('participants', file), [2, 4, 18, 0]);
    assert.deepEqual(of('projects', file), [1, 2, 10, 0]);
  });

  it('keeps the money that is named for a district, and divides the rest to the cent', () => {
    assert.deepEqual(
      of('amountCents', keyed({ money: euros(1000) }, { named })),
      [20_000, 40_000, 40_000, 0],
    );
  });

  it('divides money beside places only where the file says whether it binds', () => {
    const beside = { money: euros(1200), targets: [placesTarget(10)] };
    assert.deepEqual(of('amountCents', keyed(beside, { named })), [null, null, 40_000, null]);
    assert.deepEqual(of('amountCents', keyed(beside, { moneyBinds: true })), [10_000, 20_000, 90_000, 0]);
    assert.deepEqual(of('amountCents', keyed({ money: [moneyOf(null)] })), [null, null, null, null]);
  });

  it('divides what comes again each year, as often as it comes', () => {
    const yearly = moneyOf(amountOf('2 x 200 Euro im Jahr', 20_000, { times: 2, every: 'year' }));
    assert.deepEqual(of('amountCents', keyed({ money: [yearly] })), [10_000, 20_000, 90_000, 0]);
  });
});
