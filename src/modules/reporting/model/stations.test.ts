import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Count, linesOf } from './line.ts';
import { isOfWholeLand, stationsOf } from './stations.ts';

const steps = (...acts: [act: string, ...by: string[]][]) => ({
  lineSteps: acts.map(([act, ...by]) => ({ act, by })),
  hasQuotas: false,
});
const ALWAYS = ['grant', 'places', 'people', 'payment'];

test('a line has the stations of its procedure, in the order of the line', () => {
  const bySignature = steps(
    ['accession', 'district'],
    ['agreement', 'ministry'],
    ['regional-concept', 'district'],
  );
  assert.deepEqual(stationsOf(bySignature), ['agreement', 'accession', 'regional-concept', ...ALWAYS]);
  assert.deepEqual(stationsOf(steps(['application', 'provider'])), ['application', ...ALWAYS]);
  // In the order of receipt nobody calls, and there is nothing to select from.
  assert.deepEqual(stationsOf(steps(['selection', 'grant-authority'])), ALWAYS);
  const whole = steps(['result', 'ministry'], ['claim', 'provider'], ['event', 'ministry']);
  assert.deepEqual(stationsOf(whole), ['grant', 'places', 'people', 'event', 'claim', 'payment', 'result']);
  const called = steps(['call', 'ministry'], ['selection', 'jury'], ['passing-on', 'district']);
  assert.deepEqual(stationsOf(called), [
    'call',
    'selection',
    'grant',
    'passing-on',
    'places',
    'people',
    'payment',
  ]);
});

test('what only bodies of the Land do is the whole Land’s; what one of a district may do is each district’s', () => {
  const rules = steps(['agreement', 'ministry', 'association'], ['call', 'district', 'coordination']);
  assert.equal(isOfWholeLand('agreement', rules), true);
  assert.equal(isOfWholeLand('call', rules), false);
  assert.equal(isOfWholeLand('call', steps(['call', 'ministry'])), true);
  // What a whole Land's body claims is counted where it is spent; figures are published of all districts at once.
  assert.equal(isOfWholeLand('claim', steps(['claim', 'association'])), false);
  assert.equal(isOfWholeLand('result', steps(['result', 'district'])), true);
  // Who is selected for a call of the Land stands in the districts that they come from.
  assert.equal(isOfWholeLand('selection', steps(['call', 'ministry'], ['selection', 'jury'])), false);
});

test('a call of the Land waits on the line of the Land, and applications have a tick once none waits', () => {
  const count = (
    point: Count['point'],
    districtId: string | null,
    oldestOn: string | null = null,
  ): Count => ({
    ...{ point, districtId, oldestOn, count: 1, amountCents: 0 },
  });
  const counts = [
    count('call-scoring', null, '2018-01-01'),
    count('selected', 'd'),
    count('application-decided', 'd'),
    count('application-decided', 'e'),
    count('application-waiting', 'e', '2018-01-30'),
  ];
  const lines = linesOf(counts, {
    today: '2018-01-31',
    waitingTimes: [{ station: 'selection', cautionDays: 30, stopDays: 60 }],
    seesPeopleOnly: 'one-by-one',
  });
  const at = (districtId: string | null, station: string) =>
    lines.find((line) => line.districtId === districtId)?.stations.find((one) => one.station === station);
  assert.deepEqual([at(null, 'selection')?.waitingDays, at(null, 'selection')?.aspect], [30, 'caution']);
  assert.deepEqual([at('d', 'selection')?.count, at('d', 'selection')?.aspect], [1, 'clear']);
  assert.equal(at('d', 'application')?.mark, 'decided');
  assert.deepEqual([at('e', 'application')?.mark, at('e', 'application')?.count], [null, 1]);
});

test('a claim waits to be checked, then to be paid; what was checked or paid has a tick where no other waits', () => {
  const count = (point: Count['point'], oldestOn: string | null = null): Count => ({
    ...{ point, districtId: 'd', oldestOn, count: 2, amountCents: 5_00 },
  });
  const stationsWith = (...counts: Count[]) => {
    const [line] = linesOf(counts, {
      today: '2018-01-31',
      waitingTimes: [
        { station: 'claim', cautionDays: 10, stopDays: 20 },
        { station: 'payment', cautionDays: 10, stopDays: 20 },
      ],
      seesPeopleOnly: 'one-by-one',
    });
    return (['claim', 'payment'] as const).map((name) => {
      const found = line?.stations.find(({ station }) => station === name);
      return [found?.mark, found?.count, found?.aspect].join(' ');
    });
  };
  assert.deepEqual(stationsWith(count('claim-submitted', '2018-01-11'), count('paid')), [
    ' 2 stop',
    ' 2 clear',
  ]);
  assert.deepEqual(stationsWith(count('claim-checked', '2018-01-21')), ['decided 0 clear', ' 0 caution']);
});
