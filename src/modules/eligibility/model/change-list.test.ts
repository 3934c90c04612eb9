import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RuleChange } from '#law/index.ts';
import { listChanges } from './change-list.ts';

const change = (on: string, kind: RuleChange['kind'], provision: string): RuleChange => ({
  on,
  kind,
  provisions: { [provision]: '00000000' },
  from: '2019-01-01',
  effect: { de: 'Wirkung', en: 'effect' },
});
const [first, second, third] = [
  change('2026-01-01', 'extension', 'a'),
  change('2026-01-01', 'correction', 'b'),
  change('2026-03-01', 'extension', 'b'),
];
const list = (filters: object, direction: 'ascending' | 'descending' = 'descending') =>
  listChanges([first, second, third], { direction, filters });

test('the latest change leads, and those of one day keep their order', () => {
  assert.deepEqual(list({}), [third, first, second]);
  assert.deepEqual(list({}, 'ascending'), [first, second, third]);
});

test('changes are found by kind and by provision', () => {
  assert.deepEqual(list({ kind: 'extension' }), [third, first]);
  assert.deepEqual(list({ provision: 'b' }), [third, second]);
  assert.deepEqual(list({ kind: 'correction', provision: 'a' }), []);
});
