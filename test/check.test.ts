import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks, objectionsOf } from './checks.ts';

for (const check of checks) {
  test(`nothing is said against the code: ${check.name}`, async () => {
    const objections = await objectionsOf(check);
    if (objections !== '') assert.fail(objections);
  });
}

test('a check that cannot run or finds something is heard', async () => {
  const broken = { name: 'planted', command: ['tsc', '--noEmit', '--no-such-option'] };
  assert.match(await objectionsOf(broken), /no-such-option/);
});
