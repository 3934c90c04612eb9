import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from './line.ts';
import { type OverdueRow, overdueAt, overdueSince } from './overdue.ts';

const waitingTimes = [
  { station: 'places', cautionDays: 14, stopDays: 45 },
  { station: 'people', cautionDays: 21, stopDays: 60 },
] as const;
const facts = { today: '2018-06-05', waitingTimes, seesPeopleOnly: 'one-by-one' } as const;
const free = (since: string, count = 4): OverdueRow => ({
  ...{ station: 'places', id: 'p', title: 'Tafelgarten', point: 'place-free', count, since },
});
const person = (count: number, oldestOn: string): Count => ({
  ...{ districtId: 'd', point: 'person-referred', count, amountCents: 0, oldestOn },
});

test('the rows behind a signal are those that wait for as long as the limit, with the limit beside them', () => {
  const [places, ...others] = overdueAt([free('2018-05-22'), free('2018-05-23')], [], facts);
  assert.deepEqual(
    places?.rows.map(({ since, waitingDays }) => [since, waitingDays]),
    [['2018-05-22', 14]],
  );
  assert.equal(places?.limit.stopDays, 45);
  assert.deepEqual(others, []);
  assert.equal(overdueSince('places', facts), '2018-05-22');
});

test('whoever knows people only in sums reads neither an exact number of free places nor of people', () => {
  const inSums = { ...facts, seesPeopleOnly: 'in-sums' } as const;
  const [places, people] = overdueAt([free('2018-03-01', 4)], [person(7, '2018-01-01')], inSums);
  assert.deepEqual([places?.rows[0]?.count, places?.rows[0]?.isRounded], [5, true]);
  assert.deepEqual([people?.rows[0]?.count, people?.rows[0]?.isRounded], [5, true]);
  assert.deepEqual(overdueAt([], [person(2, '2018-01-01')], inSums), []);
  assert.equal(overdueAt([], [person(2, '2018-01-01')], facts)[0]?.rows[0]?.count, 2);
});
