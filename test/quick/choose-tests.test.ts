import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseTests } from './choose-tests.ts';

const PURE = ['src/kernel/money.test.ts', 'src/modules/calls/call/call.model.test.ts'];
const CALLS = ['src/modules/calls/call/close-call.test.ts', 'src/modules/calls/call/open-call.test.ts'];
const ALL = [...PURE, ...CALLS, 'src/modules/calls/web/calls.test.ts', 'src/modules/grants/grants.test.ts'];

test('tests without a database run whatever was changed', () => {
  assert.deepEqual(chooseTests(ALL, []), { pure: PURE, near: [], leftOut: [], far: 4 });
});

test('the test of a changed file comes first, then its folder, then its module', () => {
  const { near, far } = chooseTests(ALL, ['src/modules/calls/call/open-call.ts']);
  assert.deepEqual(near, [CALLS[1], CALLS[0], 'src/modules/calls/web/calls.test.ts']);
  assert.equal(far, 1);
});

test('what is near but long, or one too many, is left out by name', () => {
  const journey = 'test/journeys/ten-steps.browser.test.ts';
  const many = Array.from({ length: 13 }, (_, index) => `src/app/part-${10 + index}.test.ts`);
  const { near, leftOut } = chooseTests([...many, journey], [journey, 'src/app/compose.ts']);
  assert.deepEqual(near, many.slice(0, 12));
  assert.deepEqual(leftOut, [journey, many[12]]);
});
