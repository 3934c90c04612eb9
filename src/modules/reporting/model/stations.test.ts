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
