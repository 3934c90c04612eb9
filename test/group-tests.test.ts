import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupTests } from './group-tests.ts';

const PURE = ['src/kernel/money.test.ts', 'src/modules/calls/call/call.model.test.ts'];
const CALLS = ['src/modules/calls/call/close-call.test.ts', 'src/modules/calls/cli.test.ts'];
const LONG = ['test/trust/access/weakened-policies.test.ts', 'test/journeys/ten-steps.browser.test.ts'];

test('the files of a module share a process, and so do those without a database', () => {
  assert.deepEqual(groupTests([...CALLS, ...PURE, 'src/app/words.test.ts']), [
    { name: 'modules-calls', files: CALLS },
    { name: 'pure', files: PURE },
    { name: 'app', files: ['src/app/words.test.ts'] },
  ]);
});

test('what takes long is alone and begins first', () => {
  const files = groupTests([...CALLS, ...LONG.toReversed()]).map((group) => group.files);
  assert.deepEqual(files, [[LONG[0]], [LONG[1]], CALLS]);
});

test('every file is in one group, wherever it lies', () => {
  const files = [
    ...PURE,
    ...CALLS,
    ...LONG,
    'test/new.test.ts',
    'src/ui/x.browser.test.ts',
    '/tmp/x.test.ts',
  ];
  assert.deepEqual(
    groupTests(files)
      .flatMap((group) => group.files)
      .toSorted(),
    files.toSorted(),
  );
});
