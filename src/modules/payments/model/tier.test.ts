import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthOfJob, rateByTier, type Tier } from './tier.ts';

const cap = (amountCents: number) => ({ stated: '', amountCents, sources: [], verified: false });
const STAIR: Tier[] = [
  { when: [{ fact: 'month-of-job', atMost: 12 }], cap: cap(50_000) },
  { when: [{ fact: 'month-of-job', atLeast: 13, atMost: 24 }], rateBasisPoints: 7_500 },
  { when: [{ fact: 'day', atLeast: '2020-01-01' }], cap: cap(10_000) },
];

test('the first tier that fits decides the rate of a month, else the usual one holds', () => {
  const table: [Parameters<typeof rateByTier>[2], number][] = [
    [{ 'month-of-job': 1 }, 50_000],
    [{ 'month-of-job': 12 }, 50_000],
    [{ 'month-of-job': 13 }, 22_500],
    [{ 'month-of-job': 25 }, 30_000],
    [{ 'month-of-job': 25, day: '2020-01-01' }, 10_000],
    [{}, 30_000],
    [{ 'month-of-job': 'twelve' }, 30_000],
  ];
  for (const [facts, cents] of table)
    assert.equal(rateByTier(30_000, STAIR, facts), cents, JSON.stringify(facts));
});

test('a month of a job begins with the day of the month on which the job began', () => {
  assert.equal(monthOfJob('2018-03-15', '2018-03-15'), 1);
  assert.equal(monthOfJob('2018-03-15', '2018-04-14'), 1);
  assert.equal(monthOfJob('2018-03-15', '2018-04-15'), 2);
  assert.equal(monthOfJob('2018-03-15', '2019-03-15'), 13);
});
