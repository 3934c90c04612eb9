import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pagesAround } from './pagination.tsx';

test('the ends and the neighbours of a page are offered, the rest is a gap', () => {
  assert.deepEqual(pagesAround(5, 9), [1, 'gap', 4, 5, 6, 'gap', 9]);
  assert.deepEqual(pagesAround(3, 5), [1, 2, 3, 4, 5]);
  assert.deepEqual(pagesAround(4, 9), [1, 2, 3, 4, 5, 'gap', 9]);
  assert.deepEqual(pagesAround(1, 20), [1, 2, 'gap', 20]);
});

test('every offered page exists once, in order, with first, last and current among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const [page, pages] = [Math.min(a, b), Math.max(a, b)];
      const offered = pagesAround(page, pages).filter((one) => one !== 'gap');
      assert.deepEqual(
        offered,
        [...new Set(offered)].sort((x, y) => x - y),
      );
      assert.ok([1, page, pages].every((one) => offered.includes(one)));
      assert.ok(offered.every((one) => one >= 1 && one <= pages));
    }),
  );
});
