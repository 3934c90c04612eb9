import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsNamedIn } from './target-group.ts';

test('a fact is named wherever it stands among conditions that are joined', () => {
  assert.deepEqual(factsNamedIn(), []);
  assert.deepEqual(
    factsNamedIn([
      { fact: 'age', atLeast: 25 },
      { any: [{ fact: 'lone-parent', is: true }, { all: [{ fact: 'voluntary', is: true }] }] },
      { fact: 'months-unemployed', atLeast: 12, unless: [{ fact: 'severely-disabled', is: true }] },
    ]),
    ['age', 'lone-parent', 'voluntary', 'months-unemployed', 'severely-disabled'],
  );
});
