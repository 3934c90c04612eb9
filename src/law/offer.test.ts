import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offers, valueOn } from './index.ts';

const offered = (instrument: string, from: string, last = from) =>
  offers(from, last).filter((candidate) => candidate.instrument === instrument);

test('an offer is named for every version that is in force at some time, with its first day in that time', () => {
  assert.deepEqual(
    offered('sgb2-16e', '2026-06-01', '2026-08-01').map(({ version, opensOn }) => [version.version, opensOn]),
    [
      ['C', '2026-06-01'],
      ['D', '2026-07-01'],
    ],
  );
  assert.equal(offered('sgb2-16e', '2026-06-01', '2026-07-01').at(-1)?.opensOn, '2026-07-01');
  assert.deepEqual(
    offered('sgb2-16e', '2026-06-30').map(({ version }) => version.version),
    ['C'],
  );
});

test('an instrument that is closed all the time is named with its nearest version', () => {
  const [closed, ...others] = offered('st-stuta', '2021-01-01', '2022-01-01');
  assert.deepEqual([closed?.opensOn, closed?.isHeld, others.length], [null, false, 0]);
  assert.equal(closed?.version.validFrom, '2017-10-01');
});

test('the longest time is that of the limit, or of the years that the subsidy has', () => {
  const longest = (instrument: string) => offered(instrument, '2020-01-01')[0]?.longestMonths ?? null;
  assert.equal((longest('sgb2-16i') ?? 1) % 12, 0);
  assert.equal((longest('sgb2-16e') ?? 1) % 12, 0);
  assert.equal(offered('st-regio-aktiv-a', '2026-01-01')[0]?.longestMonths, null);
});

test('what is known by name only is not held, and a status funds nobody', () => {
  assert.equal(offered('st-regio-aktiv-b', '2026-01-01')[0]?.isHeld, false);
  assert.equal(offered('sgb2-16e', '2010-01-01')[0]?.isHeld, false);
  assert.equal(offered('sgb2-16i', '2026-01-01')[0]?.isHeld, true);
  assert.deepEqual(
    offers('2026-01-01', '2026-01-01').flatMap(({ instrument, isStatus }) => (isStatus ? [instrument] : [])),
    ['long-term-benefit-receipt', 'sgb3-18-benefits', 'sgb3-18-statistics'],
  );
});

test('a value is that of its day with its sources by name, and none where none is held', () => {
  const held = valueOn('minimum-wage/hourly', '2025-12-31');
  assert.equal(held?.since, '2025-01-01');
  assert.ok(held?.sources.every((source) => source.length > 3));
  assert.equal(valueOn('minimum-wage/hourly', '2029-01-01'), undefined);
  assert.equal(valueOn('minimum-wage/daily', '2025-01-01'), undefined);
});
