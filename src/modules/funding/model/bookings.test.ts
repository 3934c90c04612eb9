import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BookingKind, bookings } from './bookings.ts';

const kinds = Object.keys(bookings) as BookingKind[];

test('a correction moves the money back between the same accounts', () => {
  for (const kind of kinds) {
    const { corrects, debit, credit } = bookings[kind];
    if (!corrects) continue;
    assert.equal(bookings[corrects].debit, credit);
    assert.equal(bookings[corrects].credit, debit);
  }
});
