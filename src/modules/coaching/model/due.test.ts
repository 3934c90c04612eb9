import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#kernel/calendar.ts';
import { type CaseDays, DUES, dueFor, dueOn, SILENT_AFTER_DAYS } from './due.ts';

const TODAY = '2018-05-14';
const calm: CaseDays = {
  since: '2018-01-10',
  lastContactOn: '2018-05-10',
  nextContactOn: '2018-06-10',
  reviewOn: '2018-09-15',
  milestoneOn: '2018-08-01',
};
const due = (more: Partial<CaseDays>) => dueFor({ ...calm, ...more }, TODAY);

test('a case whose days all lie ahead can wait', () => {
  assert.equal(due({}), null);
});

test('an appointment that is over is overdue, and one of today is today', () => {
  assert.equal(due({ nextContactOn: '2018-05-13' }), 'overdue');
  assert.equal(due({ nextContactOn: TODAY }), 'today');
  assert.equal(due({ nextContactOn: '2018-05-21' }), 'soon');
});

test('somebody newly entrusted is new until the first contact', () => {
  assert.equal(due({ lastContactOn: null, nextContactOn: null }), 'new');
});

test('somebody without an appointment is forgotten after some weeks, and not before', () => {
  const last = (days: number) => ({ lastContactOn: addDays(TODAY, -days), nextContactOn: null });
  assert.equal(due(last(SILENT_AFTER_DAYS)), null);
  assert.equal(due(last(SILENT_AFTER_DAYS + 1)), 'silent');
});

test('a plan is due for review a week before its day', () => {
  assert.equal(due({ reviewOn: '2018-05-21' }), 'review');
  assert.equal(due({ reviewOn: '2018-05-22' }), null);
});

test('a milestone shows a week before its day, and goes on showing when the day is over', () => {
  assert.equal(due({ milestoneOn: '2018-05-21' }), 'milestone');
  assert.equal(due({ milestoneOn: '2018-05-22' }), null);
  assert.equal(due({ milestoneOn: '2018-04-01' }), 'milestone');
});

test('of two people with the same reason the day of that reason decides, not their next appointment', () => {
  const days = {
    since: '2018-01-01',
    lastContactOn: '2018-05-01',
    nextContactOn: '2018-07-01',
    reviewOn: '2018-05-20',
    milestoneOn: '2018-05-18',
  };
  assert.equal(dueOn('milestone', days), '2018-05-18');
  assert.equal(dueOn('review', days), '2018-05-20');
  assert.equal(dueOn('soon', days), '2018-07-01');
  assert.equal(dueOn('silent', { ...days, lastContactOn: null }), '2018-01-01');
});

test('nobody without an appointment ahead is left out for longer than the silent days', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
  const maybe = fc.option(day, { nil: null });
  fc.assert(
    fc.property(
      day,
      maybe,
      maybe,
      maybe,
      maybe,
      (since, lastContactOn, nextContactOn, reviewOn, milestoneOn) => {
        const found = dueFor({ since, lastContactOn, nextContactOn, reviewOn, milestoneOn }, TODAY);
        const isAhead = nextContactOn !== null && nextContactOn > addDays(TODAY, 7);
        const isRecent = lastContactOn !== null && lastContactOn >= addDays(TODAY, -SILENT_AFTER_DAYS);
        assert.ok(found !== null ? DUES.includes(found) : isAhead || isRecent);
      },
    ),
  );
});
