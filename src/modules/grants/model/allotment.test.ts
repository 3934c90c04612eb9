import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AllottedProgramme, movePlaces, notAllotted } from './allotment.ts';

const TODAY = '2018-02-01';
const programme = (more: Partial<AllottedProgramme> = {}): AllottedProgramme => ({
  ...{ id: 'p', validFrom: '2017-01-01', whole: 100, redistribution: undefined },
  quotas: [
    { districtId: 'burg', districtName: 'Burg', places: 68, granted: 60 },
    { districtId: 'stendal', districtName: 'Stendal', places: 30, granted: 0 },
  ],
  ...more,
});
const code = (moved: Parameters<typeof movePlaces>[1], more?: Partial<AllottedProgramme>) => {
  const may = movePlaces(programme(more), moved, TODAY);
  return may.refusal ? may.refusal : may.change;
};

test('places go from district to district, and from and to what is not allotted', () => {
  assert.deepEqual(code({ fromDistrictId: 'burg', toDistrictId: 'stendal', places: 8 }), [
    { districtId: 'burg', places: 60 },
    { districtId: 'stendal', places: 38 },
  ]);
  assert.deepEqual(code({ toDistrictId: 'stendal', places: 2 }), [{ districtId: 'stendal', places: 32 }]);
  assert.deepEqual(code({ toDistrictId: 'harz', places: 2 }), [{ districtId: 'harz', places: 2 }]);
  assert.deepEqual(code({ fromDistrictId: 'stendal', places: 30 }), [{ districtId: 'stendal', places: 0 }]);
});

test('what is granted stays, and nobody gets what the programme does not have', () => {
  assert.deepEqual(code({ fromDistrictId: 'burg', toDistrictId: 'stendal', places: 9 }), {
    ...{ code: 'below-granted', facts: { granted: 60, left: 8 } },
  });
  assert.deepEqual(code({ toDistrictId: 'stendal', places: 3 }), {
    ...{ code: 'above-target', facts: { whole: 100, left: 2 } },
  });
  assert.deepEqual(code({ places: 1 }), { code: 'nowhere', facts: {} });
});

test('between districts nothing moves before the day that the programme names', () => {
  const redistribution = { after: '2018-03-01', by: 'ministry' as const, sources: [], verified: false };
  const moved = { fromDistrictId: 'burg', toDistrictId: 'stendal', places: 1 };
  assert.deepEqual(code(moved, { redistribution }), { code: 'not-before', facts: { day: '2018-03-01' } });
  assert.ok(Array.isArray(code({ toDistrictId: 'stendal', places: 1 }, { redistribution })));
});

test('however places move, no district falls below its grants and all together stay within the programme', () => {
  const district = fc.option(fc.constantFrom('burg', 'stendal', 'harz'), { nil: undefined });
  const moves = fc.array(
    fc.record({ fromDistrictId: district, toDistrictId: district, places: fc.integer({ min: 1, max: 40 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(moves, (all) => {
      let now = programme();
      for (const moved of all) {
        const may = movePlaces(now, moved, TODAY);
        if (may.refusal) continue;
        const changed = new Map(may.change.map(({ districtId, places }) => [districtId, places]));
        const known = now.quotas.map((quota) => ({
          ...quota,
          places: changed.get(quota.districtId) ?? quota.places,
        }));
        const added = may.change.filter(
          (one) => !known.some(({ districtId }) => districtId === one.districtId),
        );
        now = {
          ...now,
          quotas: [...known, ...added.map((one) => ({ ...one, districtName: one.districtId, granted: 0 }))],
        };
      }
      const sum = now.quotas.reduce((total, { places }) => total + places, 0);
      assert.ok(now.quotas.every(({ places, granted }) => places >= granted));
      assert.equal(sum + notAllotted(now), 100);
    }),
  );
});
