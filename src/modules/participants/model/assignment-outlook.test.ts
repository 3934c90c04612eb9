import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '#kernel/calendar.ts';
import { lookAhead } from './assignment-outlook.ts';
import { type AssignmentBasis, fitOf } from './place-fit.ts';

const basis = (more: Partial<AssignmentBasis> = {}): AssignmentBasis => ({
  facts: { birthDate: '1971-03-24', assignments16d: [] },
  coachedSince: '2017-11-20',
  coachingMonths: 3,
  ...more,
});
const used = (from: string, until: string) =>
  basis({
    facts: { birthDate: '1971-03-24', assignments16d: [{ from, until }], extensionConditionsMet: false },
  });
const look = (about: AssignmentBasis, startsOn: string) => {
  const time = lookAhead(about, startsOn, ['sgb2-16d']).times['sgb2-16d'];
  assert.ok(time);
  return time;
};
const place = {
  ...{ workTime: 'needed' as const, askedUnder: 'sgb2-16d' },
  needsTests: true,
  status: 'free' as const,
  available: { from: '2018-03-15', until: '2020-01-01' },
  testsValidUntil: '2019-12-31',
};

test('time that was used counts within its frame, and the last possible day follows from what is left', () => {
  const { budget, lastDayOn, byTime } = look(used('2017-01-01', '2017-07-01'), '2018-03-15');
  assert.deepEqual([budget?.usedDays, budget?.frame], [181, { from: '2017-01-01', until: '2022-01-01' }]);
  assert.equal(lastDayOn, addDays('2018-03-15', (budget?.remainingDays ?? 0) - 1));
  assert.deepEqual([byTime.needed.fits, byTime['used-up'].fits], ['yes', 'with-reason']);
});

test('who has used up the time can begin no work that needs it; other places are for them', () => {
  const outlook = look(used('2014-09-01', '2016-09-01'), '2018-03-15');
  assert.deepEqual([outlook.lastDayOn, outlook.budget?.remainingDays], [null, 0]);
  assert.deepEqual(outlook.byTime.needed, { fits: 'no', hindrances: ['time-used-up'] });
  assert.equal(outlook.byTime['used-up'].fits, 'yes');
});

test('where nobody has said how much time was used, no kind of place suits without more', () => {
  const outlook = look(basis({ facts: { birthDate: '1971-03-24' } }), '2018-03-15');
  assert.equal(outlook.budget, null);
  assert.deepEqual(outlook.byTime.needed, { fits: 'no', hindrances: ['time-unknown'] });
  assert.deepEqual(outlook.byTime['used-up'], { fits: 'with-reason', hindrances: ['time-unknown'] });
});

test('coaching is long enough on the day that the programme says, from the first coach on', () => {
  assert.deepEqual(lookAhead(basis(), '2018-03-15', []).coaching, {
    months: 3,
    since: '2017-11-20',
    enoughOn: '2018-02-20',
  });
  assert.equal(lookAhead(basis({ coachedSince: null }), '2018-03-15', []).coaching?.enoughOn, null);
  assert.equal(lookAhead(basis({ coachingMonths: null }), '2018-03-15', []).coaching, null);
});

test('a place says everything that stands against it on the first day', () => {
  assert.deepEqual(fitOf(place, basis(), '2018-03-15'), { fits: 'yes', hindrances: [] });
  assert.deepEqual(fitOf(place, basis(), '2018-03-14').hindrances, ['outside-availability']);
  const untested = { ...place, testsValidUntil: '2018-03-14' };
  assert.deepEqual(fitOf(untested, basis(), '2018-03-15').hindrances, ['tests-not-valid']);
  const late = basis({ coachedSince: '2018-01-10' });
  assert.deepEqual(fitOf(place, late, '2018-03-15'), {
    fits: 'with-reason',
    hindrances: ['coaching-too-short'],
  });
  assert.deepEqual(fitOf({ ...place, workTime: 'used-up' as const }, late, '2018-03-15').hindrances, [
    'time-left',
    'coaching-too-short',
  ]);
});
