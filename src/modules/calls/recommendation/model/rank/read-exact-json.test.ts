import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readExactJson } from './read-exact-json.ts';

it('a number keeps its value, and one that JavaScript would round keeps its text', () => {
  assert.deepEqual(readExactJson('{"a": 0.1, "b": 7.50, "c": 1.0, "d": 1e2}'), {
    a: 0.1,
    b: 7.5,
    c: 1,
    d: 100,
  });
  assert.deepEqual(readExactJson('[8.00000000000000000001, 9007199254740993]'), [
    '8.00000000000000000001',
    '9007199254740993',
  ]);
});

it('text that is not JSON is a syntax error', () => {
  assert.throws(() => readExactJson('{"a":'), SyntaxError);
});
