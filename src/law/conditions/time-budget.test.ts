import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { met, notMet, unknown } from '../finding.ts';
import { toDay } from '../time/day.ts';
import { months, years } from '../time/duration.ts';
import { merge, toStretch } from '../time/stretches.ts';
import { budgetWithin, hasTimeLeft, lifetimeBudget, toBudget } from './time-budget.ts';

const times = (...periods: [from: string, until: string | null][]) =>
  merge(periods.map(([from, until]) => toStretch({ from, until })));

describe('a budget within a frame', () => {
  const budget = (date: string, ...periods: [from: string, until: string | null][]) => {
    const { usedDays, remainingDays, frame } = toBudget(
      budgetWithin(years(5), times(...periods), months(24), toDay(date)),
    );
    return `${usedDays} used, ${remainingDays} left, ${frame.from} to ${frame.until}`;
  };

  it('is whole before the first time', () => {
    assert.equal(budget('2024-01-01'), '0 used, 720 left, 2024-01-01 to 2029-01-01');
    assert.equal(budget('2024-01-01', ['2024-01-01', null]), '0 used, 720 left, 2024-01-01 to 2029-01-01');
    assert.equal(budget('2024-01-01', ['2025-01-01', null]), '0 used, 720 left, 2024-01-01 to 2029-01-01');
  });

  it('that runs without a gap is left by the calendar', () => {
    assert.equal(budget('2024-01-02', ['2024-01-01', null]), '1 used, 730 left, 2024-01-01 to 2029-01-01');
    assert.equal(budget('2026-01-01', ['2024-01-01', null]), '731 used, 0 left, 2024-01-01 to 2029-01-01');
    assert.equal(budget('2026-06-01', ['2024-01-01', null]), '882 used, 0 left, 2024-01-01 to 2029-01-01');
  });

  it('that would go on after a gap is left in days', () => {
    assert.equal(
      budget('2024-03-01', ['2024-01-01', '2024-01-31']),
      '30 used, 690 left, 2024-01-01 to 2029-01-01',
    );
  });

  it('lasts to the eve of its frame’s end and is new from then on', () => {
    assert.equal(
      budget('2028-12-31', ['2024-01-01', '2024-01-31']),
      '30 used, 690 left, 2024-01-01 to 2029-01-01',
    );
    assert.equal(
      budget('2029-01-01', ['2024-01-01', '2024-01-31']),
      '0 used, 720 left, 2029-01-01 to 2034-01-01',
    );
  });

  it('begins again with the next time after the frame', () => {
    const periods: [string, string | null][] = [
      ['2014-01-01', '2014-01-31'],
      ['2020-01-01', '2020-01-11'],
      ['2021-01-01', '2021-01-11'],
    ];
    assert.equal(budget('2022-01-01', ...periods), '20 used, 700 left, 2020-01-01 to 2025-01-01');
  });

  it('begins again on the frame’s end where time runs across it', () => {
    assert.equal(budget('2019-02-01', ['2014-01-01', null]), '31 used, 700 left, 2019-01-01 to 2024-01-01');
  });
});

describe('a budget for life', () => {
  it('never begins again', () => {
    const { usedDays, remainingDays, frame } = toBudget(
      lifetimeBudget(
        times(['2000-01-01', '2000-01-11'], ['2010-01-01', '2010-01-11']),
        years(5),
        toDay('2024-01-01'),
      ),
    );
    assert.deepEqual(
      { usedDays, remainingDays, frame },
      { usedDays: 20, remainingDays: 1805, frame: { from: '2000-01-01', until: null } },
    );
  });

  it('that nothing has used opens on the day', () => {
    const { frame } = toBudget(lifetimeBudget(times(['2030-01-01', null]), years(5), toDay('2024-01-01')));
    assert.deepEqual(frame, { from: '2024-01-01', until: null });
  });
});

describe('time', () => {
  const left = (date: string) =>
    hasTimeLeft(
      budgetWithin(years(5), times(['2024-01-01', null]), months(24), toDay(date)),
      'assignments16d',
    );

  it('is left until the budget is used up, and again when the next frame opens', () => {
    assert.deepEqual(left('2025-12-31'), met());
    assert.deepEqual(left('2026-01-01'), notMet(toDay('2029-01-01')));
  });

  it('is unknown without the fact that the budget rests on', () => {
    assert.deepEqual(hasTimeLeft(undefined, 'assignments16d'), unknown(['assignments16d']));
  });
});
