import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Count, linesOf, type StationState } from './line.ts';

const waitingTimes = [{ station: 'people', cautionDays: 10, stopDays: 20 }] as const;
const today = '2018-01-31';
const PLACES: Count = {
  districtId: 'd',
  point: 'place-free',
  count: 68,
  amountCents: 0,
  oldestOn: null,
};

/** Returns the station of people as it is told to those who see people only in sums. */
function peopleAt(counts: Partial<Record<Count['point'], number>>): StationState {
  const rows = Object.entries(counts).map(([point, count]) => ({
    districtId: 'd',
    point: point as Count['point'],
    count,
    amountCents: 0,
    oldestOn: '2018-01-01',
  }));
  const [line] = linesOf([PLACES, ...rows], { today, waitingTimes, seesPeopleOnly: 'in-sums' });
  return line?.stations.find(({ station }) => station === 'people') as StationState;
}

test('nobody, one person and two people look alike', () => {
  const nobody = peopleAt({});
  assert.equal(nobody.isRounded, true);
  assert.deepEqual(peopleAt({ 'person-running': 1 }), nobody);
  assert.deepEqual(peopleAt({ 'person-referred': 1, 'person-eligible': 1 }), nobody);
});

test('every count of people that is shown leaves at least three possible ones', () => {
  fc.assert(
    fc.property(fc.nat(500), (count) => {
      const shown = JSON.stringify(peopleAt({ 'person-running': count }));
      const alike = Array.from({ length: 11 }, (_, step) => count - 5 + step).filter(
        (other) => other >= 0 && JSON.stringify(peopleAt({ 'person-running': other })) === shown,
      );
      return alike.length >= 3;
    }),
  );
});

test('how long somebody waits is told where at least three wait', () => {
  assert.equal(peopleAt({ 'person-running': 40, 'person-referred': 2 }).waitingDays, null);
  assert.equal(peopleAt({ 'person-running': 40, 'person-referred': 2 }).aspect, 'clear');
  assert.equal(
    peopleAt({ 'person-running': 40, 'person-referred': 2, 'person-eligible': 1 }).waitingDays,
    30,
  );
});

test('where there are no places yet, the station is empty, whoever was referred', () => {
  const referred: Count = { ...PLACES, point: 'person-referred', count: 1 };
  const [line] = linesOf([referred], { today, waitingTimes, seesPeopleOnly: 'in-sums' });
  assert.equal(line?.stations.find(({ station }) => station === 'people')?.isEmpty, true);
});

test('what is not about people stays exact', () => {
  const counts: Count[] = [
    { districtId: 'd', point: 'place-free', count: 1, amountCents: 0, oldestOn: '2018-01-30' },
  ];
  const [line] = linesOf(counts, { today, waitingTimes, seesPeopleOnly: 'in-sums' });
  const places = line?.stations.find(({ station }) => station === 'places');
  assert.deepEqual([places?.count, places?.isRounded, places?.waitingDays], [1, false, 1]);
});
