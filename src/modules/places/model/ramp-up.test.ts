import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rampUp } from './ramp-up.ts';

const month = (month: string, count: number) => ({ month, count });
const counts = {
  planned: [month('2030-01-01', 4), month('2030-03-01', 2)],
  begun: [month('2030-02-01', 3)],
  left: [month('2030-03-01', 1)],
};
const wishes = [{ day: '2030-03-15', shareBasisPoints: 8000 }];

test('planned, taken and wanted places stand side by side at the end of each month', () => {
  assert.deepEqual(
    rampUp(counts, wishes, '2030-03-20').map(({ lastDayOn, planned, actual, wanted }) => [
      lastDayOn,
      planned,
      actual,
      wanted.map(({ places }) => places),
    ]),
    [
      ['2030-01-31', 4, 0, []],
      ['2030-02-28', 4, 3, []],
      ['2030-03-31', 6, 2, [5]],
    ],
  );
});

test('nothing is known yet of months to come, and without a place there is no curve', () => {
  assert.deepEqual(
    rampUp(counts, wishes, '2030-01-20').map(({ actual }) => actual),
    [0, null, null],
  );
  assert.deepEqual(rampUp({ planned: [], begun: [], left: [] }, wishes, '2030-01-20'), []);
});
