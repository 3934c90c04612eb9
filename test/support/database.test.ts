import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './database/ask.ts';
import { createTestDatabase } from './database.ts';

test('x', async () => {
  for (let i = 0; i < 6; i++) {
    const t = performance.now();
    const d = await createTestDatabase();
    const t2 = performance.now();
    console.log(await ask(d.runtime, 'select current_user, current_database()'));
    const t3 = performance.now();
    await d.drop();
    console.log(t2 - t, performance.now() - t3);
  }
  assert.ok(true);
});
