import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Count, linesOf } from './line.ts';

const waitingTimes = [{ station: 'application' as const, cautionDays: 10, stopDays: 20 }];
const waitingSince = (oldestOn: string): Count[] => [
  { districtId: 'd', point: 'application-waiting', count: 1, amountCents: 5, oldestOn },
];
const aspectOf = (oldestOn: string) =>
  linesOf(waitingSince(oldestOn), {
    today: '2018-01-31',
    waitingTimes,
    seesPeopleOnly: 'one-by-one',
  })[0]?.stations.find(({ station }) => station === 'application')?.aspect;

test('what waits for less than the limit has a clear signal, from the day of the limit on it has not', () => {
  assert.equal(aspectOf('2018-01-22'), 'clear');
  assert.equal(aspectOf('2018-01-21'), 'caution');
  assert.equal(aspectOf('2018-01-12'), 'caution');
  assert.equal(aspectOf('2018-01-11'), 'stop');
});

test('places are counted in whatever state they are, but only those without a person wait', () => {
  const counts: Count[] = [
    { districtId: 'd', point: 'place-occupied', count: 60, amountCents: 0, oldestOn: '2017-01-01' },
    { districtId: 'd', point: 'place-free', count: 8, amountCents: 0, oldestOn: '2018-01-30' },
  ];
  const places = linesOf(counts, {
    today: '2018-01-31',
    waitingTimes,
    seesPeopleOnly: 'one-by-one',
  })[0]?.stations.find(({ station }) => station === 'places');
  assert.equal(places?.count, 68);
  assert.equal(places?.waitingDays, 1);
});

test('a district in which nothing happened yet has empty stations and no signal', () => {
  const [line] = linesOf([{ districtId: 'd', point: 'quota', count: 68, amountCents: 0, oldestOn: null }], {
    today: '2018-01-31',
    waitingTimes,
    seesPeopleOnly: 'one-by-one',
  });
  assert.deepEqual(
    line?.stations.filter(({ isEmpty }) => !isEmpty).map(({ station }) => station),
    ['quota'],
  );
  assert.ok(line?.stations.every(({ aspect }) => aspect === 'clear'));
});
