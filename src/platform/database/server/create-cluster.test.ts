import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from '../../../../test/support/until.ts';
import { makeFolder } from './testing/folders.ts';
import { ask, kill, spawnHolder, startServer } from './testing/servers.ts';

test('a first start killed in the middle leaves nothing that disturbs the next one', async () => {
  await using cleanup = new AsyncDisposableStack();
  const dataFolder = join(await makeFolder(cleanup), 'data');
  const holder = spawnHolder(dataFolder);
  await until('a first start is under way', async () => (await draftsIn(dataFolder)).length > 0);
  await kill(holder);
  const server = await startServer(cleanup, dataFolder);
  assert.deepEqual(await ask(server.address(), 'select 1'), [1]);
  await server.stop();
  await (await startServer(cleanup, dataFolder)).stop();
  assert.deepEqual(await draftsIn(dataFolder), []);
});

async function draftsIn(dataFolder: string): Promise<string[]> {
  const names = await readdir(dataFolder).catch(() => []);
  return names.filter((name) => name.startsWith('postgres.draft-'));
}
