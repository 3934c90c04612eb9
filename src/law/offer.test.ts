import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offers, valueOn } from './index.ts';

const offer = (instrument: string, asOf: string) =>
  offers(asOf).find((candidate) => candidate.instrument === instrument);

test('an offer names the version in force, or else the one that opens next', () => {
  assert.equal(offer('sgb2-16e', '2026-06-30')?.version?.version, 'C');
  assert.equal(offer('sgb2-16e', '2026-07-01')?.version?.version, 'D');
  assert.equal(offer('sgb2-16i', '2018-06-01')?.version?.validFrom, '2019-01-01');
  assert.equal(offer('st-stuta', '2021-01-01')?.version, null);
});

test('the longest time is that of the limit, or of the years that the subsidy has', () => {
  const [limit, years] = [offer('sgb2-16i', '2020-01-01'), offer('sgb2-16e', '2020-01-01')];
  assert.equal(limit?.longestMonths, (limit?.subsidyRates.length ?? 0) * 12);
  assert.equal(years?.longestMonths, (years?.subsidyRates.length ?? 0) * 12);
  assert.equal(offer('sgb2-16k', '2026-01-01')?.longestMonths, null);
});

test('what is known by name only is not held, and a status funds nobody', () => {
  assert.equal(offer('st-regio-aktiv-b', '2026-01-01')?.isHeld, false);
  assert.equal(offer('sgb2-16e', '2010-01-01')?.isHeld, false);
  assert.equal(offer('sgb2-16i', '2026-01-01')?.isHeld, true);
  assert.deepEqual(
    offers('2026-01-01').flatMap(({ instrument, isStatus }) => (isStatus ? [instrument] : [])),
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
