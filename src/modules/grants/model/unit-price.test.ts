import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitPrice } from './unit-price.ts';

test('sources that bear parts of the same units pay their sum, and each its own where the units differ', () => {
  const line = (quantity: number, unitPriceCents: number) => ({ quantity, unitPriceCents });
  assert.equal(unitPrice([line(10, 15_000), line(10, 10_000)]), 25_000);
  assert.equal(unitPrice([line(6, 25_000), line(4, 25_000)]), 25_000);
  assert.equal(unitPrice([{ quantity: null, unitPriceCents: null }]), undefined);
});
