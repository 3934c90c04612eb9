import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleAdvances } from './settle-advance.ts';

const staff = (cents: number) => ({ costType: 'staff', cents });

test('what was advanced is settled by what was spent, and never by more than is left of it', () => {
  assert.deepEqual(settleAdvances([staff(80), staff(40)], [staff(100)]), [staff(100)]);
  assert.deepEqual(settleAdvances([staff(80)], [staff(100), staff(-30)]), [staff(70)]);
  assert.deepEqual(settleAdvances([staff(30)], [staff(100)]), [staff(30)]);
  assert.deepEqual(settleAdvances([{ costType: 'lump', cents: 9 }], [staff(100)]), []);
  assert.deepEqual(settleAdvances([staff(-5)], [staff(100)]), []);
});
