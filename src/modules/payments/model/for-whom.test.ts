import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { faultsInWhom } from './for-whom.ts';

const lump = {
  ...{ id: 'lump', basis: 'lump-sum', cap: { amountCents: 25_000 } },
  per: { unit: 'participant', time: 'month' },
} as unknown as ProgrammeRules['costTypes'][number];
const line = (month: string, quantity: number, ...forWhom: string[]) => ({
  ...{ costType: 'lump', month, evidence: 'Liste', quantity },
  ...(forWhom.length > 0 && { forWhom }),
});
const told = (typed: ReturnType<typeof line>[], standing: string[] = []) =>
  faultsInWhom(typed, {
    ...{ costTypes: [lump], startsOn: '2030-01-01', endsOn: '2031-01-01', today: '2030-05-01' },
    standing: standing.map((month) => ({ costType: 'lump', month, form: 'unit' })),
  }).map(({ path, facts }) => [path, facts.count]);

test('one line of a month need not say for whom it is; of two each has to, for every unit', () => {
  assert.deepEqual(told([line('2030-02-01', 12), line('2030-03-01', 12)]), []);
  const two = [line('2030-02-01', 2), line('2030-02-01', 1, 'A')];
  assert.deepEqual(told(two), [['lines.0.forWhom', 2]]);
  assert.deepEqual(told([line('2030-02-01', 1)], ['2030-02-01']), [['lines.0.forWhom', 1]]);
  assert.deepEqual(told([line('2030-02-01', 2, 'A', 'a ')]), [['lines.0.forWhom', 2]]);
});
