import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLargeSpread, originOf, quorumOf, rulesForCall } from './committee-rules.model.ts';

const half = { presentAbovePercent: 50, leastPresent: 2, largeSpreadPercent: 25 };
const stated = { ...half, sources: [], verified: false };

test('a quorum is more than the share of the members that the rules name', () => {
  for (const [members, quorum] of [
    [3, 2],
    [4, 3],
    [5, 3],
    [9, 5],
  ] as const)
    assert.equal(quorumOf(members, half), quorum);
  assert.equal(quorumOf(9, { ...half, presentAbovePercent: 66 }), 6);
});

test('a quorum is never fewer than the least', () => {
  assert.equal(quorumOf(1, half), 2);
  assert.equal(quorumOf(3, { ...half, leastPresent: 7 }), 7);
});

test('a spread is large above its share of all points to be had', () => {
  const criteria = [
    { maximumPoints: 10, weight: 3 },
    { maximumPoints: 10, weight: 1 },
  ];
  assert.equal(isLargeSpread('10.00', criteria, half), false);
  assert.equal(isLargeSpread('10.01', criteria, half), true);
  assert.equal(isLargeSpread('10.01', criteria, { ...half, largeSpreadPercent: 30 }), false);
});

test('a district changes single rules, the others stay those of the programme', () => {
  assert.deepEqual(rulesForCall('committee', { leastPresent: 4 }, stated).change, {
    ...half,
    leastPresent: 4,
  });
  assert.deepEqual(rulesForCall('jury', half, null).change, half);
  const unsaid = rulesForCall('committee', { leastPresent: 4 }, null);
  assert.equal(unsaid.refusal?.code, 'needs-committee-rules');
  assert.equal(rulesForCall('authority', {}, null).change, null);
});

test('rules that a district changed are its own, the others are as certain as the programme', () => {
  assert.equal(originOf(half, stated), 'unverified');
  assert.equal(originOf(half, { ...stated, verified: true }), 'verified');
  assert.equal(originOf({ ...half, leastPresent: 3 }, stated), 'own');
  assert.equal(originOf(half, null), 'own');
});
