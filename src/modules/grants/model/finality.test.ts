import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finalOn } from './finality.ts';

const RULES = {
  periods: [
    { from: '2000-01-01', serviceDays: 3, remedyMonths: 1 },
    { from: '2025-01-01', serviceDays: 4, remedyMonths: 1 },
  ],
  daysOff: ['05-01'],
};

test('a notice is final the day after the last on which remedies were open', () => {
  assert.equal(finalOn('2030-01-07', RULES), '2030-02-12');
  assert.equal(finalOn('2024-01-08', RULES), '2024-02-13', 'served after three days by the older rule');
  assert.equal(finalOn('2030-01-27', RULES), '2030-03-01', 'a month that lacks the day ends with its last');
});

test('a period that would end on a weekend or a day off ends on the next working day', () => {
  assert.equal(finalOn('2030-01-05', RULES), '2030-02-12', 'ends on Saturday 9 February');
  assert.equal(finalOn('2030-03-28', RULES), '2030-05-03', 'ends on 1 May');
});
