import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumCents } from '#kernel/money.ts';
import { differences, type EarlierClaimLine, lessDemanded } from './claimable.ts';

const KEY = { item: 'stay-1', costType: 'lump', month: '2030-04-01' } as const;
const due = (cents: number) => ({ ...KEY, cents });
const claimed = (requestedCents: number, acceptedCents: number | null = null): EarlierClaimLine => ({
  ...KEY,
  id: `line-${requestedCents}`,
  requestedCents,
  acceptedCents,
});
const said = (cents: number | null, ...earlier: EarlierClaimLine[]) =>
  differences(cents === null ? [] : [due(cents)], earlier).map((one) => [one.cents, one.corrects?.id]);

test('what nobody claimed is claimed whole, what is claimed already is not claimed again', () => {
  assert.deepEqual(said(300), [[300, undefined]]);
  assert.deepEqual(said(300, claimed(300)), []);
  assert.deepEqual(said(300, claimed(300, 300)), []);
});

test('days that changed after the payment make a difference that names the line it corrects', () => {
  assert.deepEqual(said(200, claimed(300, 300)), [[-100, 'line-300']]);
  assert.deepEqual(said(350, claimed(300, 300)), [[50, 'line-300']]);
  assert.deepEqual(said(null, claimed(300, 300)), [[-300, 'line-300']]);
  assert.deepEqual(said(250, claimed(300, 300), claimed(-100, -100)), [[50, 'line--100']]);
});

test('what the grantor cut is not claimed once more, and nobody owes back what was never paid', () => {
  assert.deepEqual(said(300, claimed(300, 0)), []);
  assert.deepEqual(said(300, claimed(300, 250)), []);
  assert.deepEqual(said(200, claimed(300, 0)), []);
  assert.deepEqual(said(200, claimed(300, 250)), [[-100, 'line-300']]);
});

test('however often it changes, all lines together come to what is due in the end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1 }), (amounts) => {
      const lines: EarlierClaimLine[] = [];
      for (const amount of amounts)
        for (const { cents } of differences([due(amount)], lines))
          lines.push({ ...KEY, id: String(lines.length), requestedCents: cents, acceptedCents: cents });
      assert.equal(sumCents(lines.map(({ requestedCents }) => requestedCents)), amounts.at(-1));
      assert.deepEqual(differences([due(amounts.at(-1) as number)], lines), []);
    }),
  );
});

test('what is demanded back is not set off as well', () => {
  const lines = [300, -100, -50].map((requestedCents) => ({ requestedCents }));
  const left = (demanded: number) =>
    lessDemanded(lines, demanded).map(({ requestedCents }) => requestedCents);
  assert.deepEqual(left(0), [300, -100, -50]);
  assert.deepEqual(left(120), [300, -30]);
  assert.deepEqual(left(150), [300]);
});
