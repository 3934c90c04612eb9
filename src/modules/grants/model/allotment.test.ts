import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AllottedProgramme, movePlaces, notAllotted } from './allotment.ts';

const TODAY = '2018-02-01';
const UNKNOWN = { places: null, participants: null, projects: null, amountCents: null };
const NOTHING = { places: 0, participants: 0, projects: 0, amountCents: 0 };
const quota = (districtId: string, places: number, granted = 0) => ({
  ...{ ...UNKNOWN, districtId, districtName: districtId, places },
  granted: { ...NOTHING, places: granted },
});
const programme = (more: Partial<AllottedProgramme> = {}): AllottedProgramme => ({
  ...{ id: 'p', validFrom: '2017-01-01', redistribution: undefined, stations: [], acting: 'ministry' },
  whole: { ...UNKNOWN, places: 100 },
  quotas: [quota('burg', 68, 60), quota('stendal', 30)],
  ...more,
});
const code = (moved: Parameters<typeof movePlaces>[1], more?: Partial<AllottedProgramme>) => {
  const may = movePlaces(programme(more), moved, TODAY);
  return may.refusal ? may.refusal : may.change.map(({ districtId, places }) => ({ districtId, places }));
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
    ...{ code: 'below-granted', facts: { of: 'places', granted: 60, left: 8 } },
  });
  assert.deepEqual(code({ toDistrictId: 'stendal', places: 3 }), {
    ...{ code: 'above-target', facts: { of: 'places', whole: 100, left: 2 } },
  });
  assert.deepEqual(code({ places: 1 }), { code: 'nowhere', facts: {} });
});

test('nothing is taken from a district before the day that the programme names', () => {
  const redistribution = { after: '2018-03-01', by: 'ministry' as const, sources: [], verified: false };
  const moved = { fromDistrictId: 'burg', toDistrictId: 'stendal', places: 1 };
  assert.deepEqual(code(moved, { redistribution }), { code: 'not-before', facts: { day: '2018-03-01' } });
  assert.equal(
    (code({ fromDistrictId: 'burg', places: 1 }, { redistribution }) as { code: string }).code,
    'not-before',
  );
  assert.ok(Array.isArray(code({ toDistrictId: 'stendal', places: 1 }, { redistribution })));
});

test('whoever the programme names takes from districts, and whoever allots gives what nobody has', () => {
  const redistribution = { after: '2018-01-01', by: 'ministry' as const, sources: [], verified: false };
  const stations = [{ act: 'allotment' as const, by: ['grant-authority' as const] }];
  const taken = { fromDistrictId: 'burg', toDistrictId: 'stendal', places: 1 };
  const given = { toDistrictId: 'stendal', places: 1 };
  const by = (acting: 'ministry' | 'grant-authority') => ({ redistribution, stations, acting });
  const authority = { ...by('grant-authority'), stations: [] };
  assert.ok(Array.isArray(code(taken, by('ministry'))));
  assert.ok(Array.isArray(code(given, by('ministry'))));
  assert.deepEqual(code(given, authority), { code: 'not-this-body', facts: { by: 'ministry' } });
  assert.deepEqual(code(taken, by('grant-authority')), { code: 'not-this-body', facts: { by: 'ministry' } });
  assert.ok(Array.isArray(code(given, by('grant-authority'))));
});

test('money moves with places or alone, never below what is granted of it', () => {
  const burg = {
    ...quota('burg', 68, 60),
    amountCents: 64_500,
    granted: { ...NOTHING, places: 60, amountCents: 50_000 },
  };
  const whole = { ...UNKNOWN, places: 100, amountCents: 100_000 };
  const rich = programme({ whole, quotas: [burg, quota('stendal', 30)] });
  const move = (places: number | undefined, amountCents: number | undefined) =>
    movePlaces(rich, { fromDistrictId: 'burg', toDistrictId: 'stendal', places, amountCents }, TODAY);
  const both = move(3, 14_500);
  assert.deepEqual(
    both.change?.map(({ places, amountCents }) => [places, amountCents]),
    [
      [65, 50_000],
      [33, 14_500],
    ],
  );
  assert.deepEqual(
    move(undefined, 14_500).change?.map(({ places }) => places),
    [68, 30],
  );
  assert.deepEqual(move(3, 14_501).refusal, {
    ...{ code: 'below-granted', facts: { of: 'amountCents', granted: 50_000, left: 14_500 } },
  });
  const beyond = movePlaces(rich, { toDistrictId: 'burg', amountCents: 35_501 }, TODAY);
  assert.deepEqual(beyond.refusal?.facts, { of: 'amountCents', whole: 100_000, left: 35_500 });
  assert.equal(movePlaces(rich, { toDistrictId: 'burg' }, TODAY).refusal?.code, 'nothing-moves');
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
        const changed = new Map(may.change.map((one) => [one.districtId, one.places ?? 0]));
        const kept = now.quotas.filter(({ districtId }) => !changed.has(districtId));
        const granted = (districtId: string) =>
          now.quotas.find((one) => one.districtId === districtId)?.granted.places;
        now = {
          ...now,
          quotas: [...kept, ...[...changed].map(([id, places]) => quota(id, places, granted(id)))],
        };
      }
      const sum = now.quotas.reduce((total, { places }) => total + (places ?? 0), 0);
      assert.ok(now.quotas.every(({ places, granted }) => (places ?? 0) >= granted.places));
      assert.equal(sum + notAllotted(now).places, 100);
    }),
  );
});
