import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { disclaimDeadServer, findPostmaster, refuseHiddenServer } from './postmaster-file.ts';
import { makeFolder } from './testing/folders.ts';

test('another program that got the number of the dead server is not taken for it', async () => {
  await using cleanup = new AsyncDisposableStack();
  const cluster = await clusterOf(cleanup, process.ppid);
  assert.equal(await findPostmaster(cluster), undefined);
  await disclaimDeadServer(cluster);
  const [pid, ...others] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
  assert.equal(pid, '2147483647');
  assert.deepEqual(others, linesOf(cluster), 'the line about the shared memory guards against old backends');
});

test('a server that answers although its process cannot be seen is not joined by a second one', async () => {
  await using cleanup = new AsyncDisposableStack();
  const cluster = await clusterOf(cleanup, 2 ** 31 - 2);
  await refuseHiddenServer(cluster);
  const elsewhere = createServer().listen(join(cluster, '.s.PGSQL.5432'));
  cleanup.defer(() => void elsewhere.close());
  await assert.rejects(refuseHiddenServer(cluster), /another container/);
});

test('without a file, or with one just being written, no server runs', async () => {
  await using cleanup = new AsyncDisposableStack();
  const cluster = await makeFolder(cleanup);
  assert.equal(await findPostmaster(cluster), undefined);
  await writeFile(join(cluster, 'postmaster.pid'), '12');
  assert.equal(await findPostmaster(cluster), undefined);
});

const linesOf = (cluster: string): string[] => [
  cluster,
  '1790000000',
  '5432',
  cluster,
  '',
  '  2146415        57',
  '',
];

async function clusterOf(cleanup: AsyncDisposableStack, pid: number): Promise<string> {
  const cluster = await makeFolder(cleanup);
  await writeFile(join(cluster, 'postmaster.pid'), [pid, ...linesOf(cluster)].join('\n'));
  return cluster;
}
