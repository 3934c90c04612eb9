import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differencesBetween } from './differences.ts';
import { amountOf, costTypeOf, minimalProgramme, placesTarget } from './testing/minimal-programme.ts';

const before = minimalProgramme({
  costTypes: [costTypeOf('wage', { rateBasisPoints: 7_500 }), costTypeOf('travel')],
  targets: [placesTarget(100)],
});

test('two texts that say the same have no difference, whatever the order of their fields', () => {
  assert.deepEqual(differencesBetween(before, Object.fromEntries(Object.entries(before).reverse())), []);
});

test('a difference names its field by the ids of the items, with what stood there before and what stands there now', () => {
  const costTypes = before.costTypes.map((one) =>
    one.id === 'wage' ? { ...one, rateBasisPoints: 6_000, cap: amountOf('100 Euro', 10_000) } : one,
  );
  assert.deepEqual(differencesBetween(before, { ...before, costTypes: costTypes.toReversed() }), [
    { path: ['costTypes', 'wage', 'rateBasisPoints'], before: 7_500, after: 6_000 },
    { path: ['costTypes', 'wage', 'cap'], before: null, after: amountOf('100 Euro', 10_000) },
  ]);
});

test('an item that comes or goes is one difference', () => {
  const [wage, travel] = before.costTypes;
  const tools = costTypeOf('tools');
  assert.deepEqual(differencesBetween(before, { ...before, costTypes: [wage, tools] }), [
    { path: ['costTypes', 'travel'], before: travel, after: undefined },
    { path: ['costTypes', 'tools'], before: undefined, after: tools },
  ]);
});

test('items without an id are told by their number, and a list of words as a whole', () => {
  const targets = [placesTarget(100), placesTarget(120, '2031-01-01')];
  assert.deepEqual(differencesBetween(before, { ...before, targets }), [
    { path: ['targets', '1'], before: undefined, after: targets[1] },
  ]);
  const kinds = { ...before.procedure.grantees, kinds: ['provider'] };
  assert.deepEqual(differencesBetween(before.procedure.grantees, kinds), [
    { path: ['kinds'], before: ['district'], after: ['provider'] },
  ]);
});

test('a sentence in both languages is one difference', () => {
  const title = { de: 'Neu', en: 'New' };
  assert.deepEqual(differencesBetween(before, { ...before, title }), [
    { path: ['title'], before: before.title, after: title },
  ]);
});
