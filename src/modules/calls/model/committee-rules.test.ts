import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMITTEE_RULES, isLargeSpread, quorumOf } from './committee-rules.ts';

test('a quorum is more than half of the members', () => {
  for (const [members, quorum] of [
    [3, 2],
    [4, 3],
    [5, 3],
    [9, 5],
  ] as const)
    assert.equal(quorumOf(members), quorum);
});

test('one person alone is never a quorum', () => {
  assert.equal(quorumOf(1), COMMITTEE_RULES.leastPresent);
});

test('a spread is large above its share of all points to be had', () => {
  const criteria = [
    { maximumPoints: 10, weight: 3 },
    { maximumPoints: 10, weight: 1 },
  ];
  assert.equal(isLargeSpread('10.00', criteria), false);
  assert.equal(isLargeSpread('10.01', criteria), true);
});
