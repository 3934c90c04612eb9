import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFrom } from './draw.ts';

const line = (budgetLineId: string, source: string, openCents: number) => ({
  rule: 'pay' as const,
  budgetLineId,
  grantId: 'grant',
  source,
  openCents,
});
const share = (source: string, cents: number, isPaid = true) => ({ source, cents, isPaid });
const LINES = [line('rest', 'land', 30), line('year', 'land', 500), line('esf', 'esf', 80)];

test('a payment takes what was carried over first, then the money of the year, each source from its own', () => {
  const { change } = drawFrom([share('land', 40), share('esf', 80), share('benefits', 9, false)], LINES, 'x');
  assert.deepEqual(
    change?.map(({ budgetLineId, amountCents }) => [budgetLineId, amountCents]),
    [
      ['rest', 30],
      ['year', 10],
      ['esf', 80],
    ],
  );
});

test('more than the year holds is refused with both figures', () => {
  assert.deepEqual(drawFrom([share('esf', 81)], LINES, 'x').refusal, {
    code: 'commitment-exhausted',
    facts: { open: 80, wanted: 81 },
  });
});
