import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#kernel/calendar.ts';
import { movePlace, occupyPlace, type PlaceAction, type PlaceStatus, placeProcedure } from './place.ts';

const statuses = ['undescribed', 'free', 'occupied', 'closed'] as const;
const available = { from: '2018-01-01', until: '2020-01-01' };
const free = { status: 'free', available, needsTests: true, testsValidUntil: '2019-12-31' } as const;
const day = fc.integer({ min: -100, max: 900 }).map((days) => addDays('2018-01-01', days));

for (const [action, transition] of Object.entries(placeProcedure)) {
  for (const status of statuses) {
    const isOpen = (transition.from as readonly PlaceStatus[]).includes(status);
    test(`${action} is ${isOpen ? 'open' : 'refused'} for a place that is ${status}`, () => {
      const move = movePlace(action as PlaceAction, { ...free, status });
      assert.equal(move.change, isOpen ? transition.to : undefined);
    });
  }
}

test('a place is taken only on days on which it is there, and with tests that hold on the first', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 400 }), day, (from, length, testsValidUntil) => {
      const period = { from, until: addDays(from, length) };
      const isTaken = occupyPlace({ ...free, testsValidUntil }, period).change === 'occupied';
      assert.equal(
        isTaken,
        testsValidUntil >= from && available.from <= from && period.until <= available.until,
      );
    }),
  );
});

test('nobody takes a place that is not free', () => {
  const period = { from: '2018-03-15', until: '2019-01-01' };
  const refusal = (status: PlaceStatus) => occupyPlace({ ...free, status }, period).refusal?.code;
  assert.deepEqual(statuses.map(refusal), ['wrong-status', undefined, 'place-taken', 'wrong-status']);
});

test('where the programme tests nothing, no test can be over', () => {
  const period = { from: '2018-03-15', until: '2019-01-01' };
  const untested = { ...free, testsValidUntil: null };
  assert.equal(occupyPlace(untested, period).refusal?.code, 'tests-not-valid');
  assert.equal(occupyPlace({ ...untested, needsTests: false }, period).change, 'occupied');
});
