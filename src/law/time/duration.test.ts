import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthsBefore, monthsFrom, NEVER, toDate, toDay } from './day.ts';
import { type Duration, daysShort, months, years } from './duration.ts';
import { type Stretch, toStretch } from './stretches.ts';

const time = (from: string, until: string): Stretch => toStretch({ from, until });

describe('what a time falls short of a duration', () => {
  const cases: [what: string, given: Stretch[], duration: Duration, short: number][] = [
    ['one stretch by the calendar', [time('2024-01-01', '2025-12-31')], months(24), 1],
    ['one stretch that reaches it', [time('2024-01-01', '2026-01-01')], months(24), 0],
    ['one stretch beyond it', [time('2024-01-01', '2026-01-03')], years(2), -2],
    ['a leap year', [time('2024-01-01', '2024-12-31')], years(1), 1],
    [
      'several stretches in days of thirty a month',
      [time('2024-01-01', '2024-01-11'), time('2024-02-01', '2024-02-11')],
      months(1),
      10,
    ],
    [
      'several stretches in days of 365 a year',
      [time('2023-01-01', '2023-12-01'), time('2024-01-01', '2024-01-02')],
      years(1),
      30,
    ],
    ['nothing at all', [], months(24), 720],
  ];
  for (const [what, given, duration, short] of cases)
    it(`is counted for ${what}`, () => assert.equal(daysShort(given, duration), short));
});

describe('a duration', () => {
  it('holds both of its measures', () => {
    assert.deepEqual(months(21), { count: 21, unit: 'months', months: 21, days: 630 });
    assert.deepEqual(years(2), { count: 2, unit: 'years', months: 24, days: 730 });
  });
});

describe('a window of months', () => {
  it('opens on the same day of the earlier month, or on its last', () => {
    assert.equal(toDate(monthsBefore(toDay('2026-08-01'), 24)), '2024-08-01');
    assert.equal(toDate(monthsBefore(toDay('2024-02-29'), 24)), '2022-02-28');
  });

  it('has no end where its time has none', () => assert.equal(monthsFrom(NEVER, 12), NEVER));
});
