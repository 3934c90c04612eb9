import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moneyQuotaOf } from './money-quotas.ts';
import { rulesOf } from './programme-rules.ts';
import { amountOf, minimalProgramme, moneyOf, placesTarget, read } from './testing/minimal-programme.ts';

const text = { de: 'Schlüssel', en: 'Key' };
const keyed = minimalProgramme({
  money: [moneyOf(amountOf('1.000 Euro', 100_000))],
  quotas: {
    named: [{ district: '15086', amount: amountOf('400 Euro', 40_000), ...read }],
    others: 'by-key',
    key: { title: text, weights: { '15081': 1, '15082': 2, '15086': 9 }, ...read },
    ...read,
  },
});
const quotaOf = (programme: typeof keyed, district: string) =>
  moneyQuotaOf(rulesOf(programme, null, '2030-01-01'), district);

test('money that the file names for a district is its own, the rest goes by the key to the cent', () => {
  const parts = ['15081', '15082', '15086', '15087'].map((district) => quotaOf(keyed, district));
  assert.deepEqual(parts, [20_000, 40_000, 40_000, 0]);
});

test('where a programme divides places or nobody knows how much there is, no money is divided', () => {
  assert.equal(quotaOf({ ...keyed, targets: [placesTarget(10)] }, '15081'), null);
  assert.equal(quotaOf({ ...keyed, money: [moneyOf(null)] }, '15081'), null);
  assert.equal(quotaOf({ ...keyed, targets: [placesTarget(10)] }, '15086'), 40_000);
});
