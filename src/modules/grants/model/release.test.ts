import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashRelease, mayRelease, releasableCents } from './release.ts';

const commitment = {
  id: 'commitment',
  amountCents: 100,
  paidCents: 30,
};

test('what is neither paid nor set free already can be set free', () =>
  assert.equal(releasableCents(commitment), 70));

test('more than is open is refused, with what is open', () => {
  assert.equal(mayRelease(commitment, 70).change, 70);
  assert.deepEqual(mayRelease(commitment, 71).refusal, {
    code: 'above-open',
    facts: { open: 70, wanted: 71 },
  });
});

test('a payment leaves the content as it was, another release does not', () => {
  assert.equal(hashRelease({ ...commitment, paidCents: 50 }, 10), hashRelease(commitment, 10));
  assert.notEqual(hashRelease({ ...commitment, amountCents: 80 }, 10), hashRelease(commitment, 10));
  assert.notEqual(hashRelease(commitment, 11), hashRelease(commitment, 10));
});

test('what may be released never lets a commitment fall below what is paid', () =>
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (amountCents, paidCents, wanted) => {
      const { change } = mayRelease({ ...commitment, amountCents, paidCents }, wanted);
      if (change !== undefined) assert.ok(amountCents - change >= paidCents);
    }),
  ));
