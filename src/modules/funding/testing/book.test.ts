import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type BookingKind, bookings } from '../model/bookings.ts';
import { book, NOTHING } from './book.ts';

const kinds = Object.keys(bookings) as BookingKind[];

test('more than is free cannot be committed, and the refusal says how much is', () => {
  const line = { appropriatedCents: 100, committedCents: 60, paidCents: 0 };
  assert.deepEqual(book(line, 'commit', 41).refusal, {
    code: 'line-exhausted',
    facts: { free: 40, wanted: 41 },
  });
  assert.equal(book(line, 'commit', 40).change?.committedCents, 100);
});

test('more than is committed cannot be paid', () =>
  assert.equal(
    book({ appropriatedCents: 100, committedCents: 60, paidCents: 60 }, 'pay', 1).refusal?.code,
    'commitment-exhausted',
  ));

test('no sequence of bookings pays more than is committed or commits more than was appropriated', () => {
  const step = fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let totals = NOTHING;
      for (const [kind, amount] of steps) totals = book(totals, kind, amount).change ?? totals;
      assert.ok(
        0 <= totals.paidCents &&
          totals.paidCents <= totals.committedCents &&
          totals.committedCents <= totals.appropriatedCents,
      );
    }),
  );
});
