import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MOST_ATTEMPTS, nextAttempt } from './back-off.ts';

const failedAt = new Date('2026-03-01T10:00:00Z');
const pauses = Array.from(
  { length: MOST_ATTEMPTS - 1 },
  (_, index) => ((nextAttempt(index + 1, failedAt)?.getTime() ?? 0) - failedAt.getTime()) / 1000,
);

test('the first pause is short, each next one twice as long, none longer than an hour', () => {
  assert.deepEqual(pauses, [10, 20, 40, 80, 160, 320, 640, 1280, 2560]);
  assert.ok(pauses.every((pause) => pause <= 3600));
});

test('after the tenth attempt nothing tries again', () => {
  fc.assert(
    fc.property(fc.integer({ min: MOST_ATTEMPTS, max: 1000 }), (attempts) => {
      assert.equal(nextAttempt(attempts, failedAt), undefined);
    }),
  );
});
