import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayPay } from './finality.ts';

const first = { amountCents: 1000, finalOn: '2030-02-12' };
const more = { amountCents: 1500, finalOn: '2030-06-01' };
const paid = (paidCents: number, ...notices: { amountCents: number; finalOn: string }[]) => ({
  waits: true,
  finality: { notices, paidCents },
});

test('nothing is paid before the notice is final, and the refusal names the day', () => {
  assert.deepEqual(mayPay(1, paid(0, first), '2030-02-11').refusal?.facts, { finalOn: '2030-02-12' });
  assert.equal(mayPay(1000, paid(0, first), '2030-02-12').change, 1000);
  assert.equal(mayPay(1, { ...paid(0, first), waits: false }, '2030-01-01').change, 1);
});

test('while an amendment is not final, no more is paid than the notice before it grants', () => {
  assert.equal(mayPay(200, paid(800, first, more), '2030-05-31').change, 200);
  assert.deepEqual(mayPay(201, paid(800, first, more), '2030-05-31').refusal?.facts, {
    finalOn: '2030-06-01',
  });
  assert.equal(mayPay(201, paid(800, first, more), '2030-06-01').change, 201);
});
