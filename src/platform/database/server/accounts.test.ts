import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readlink, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './testing/folders.ts';
import { ask, holdServer, startServer } from './testing/servers.ts';

const ORDINARY = { uid: 1000, gid: 1000 };
const isRoot = process.getuid?.() === 0;

test('an ordinary user runs the server under their own account, and root keeps to it', {
  skip: !isRoot,
}, async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  await chmod(folder, 0o777);
  const dataFolder = join(folder, 'data');
  {
    await using users = new AsyncDisposableStack();
    const { address } = await holdServer(users, dataFolder, ORDINARY);
    await ask(address, 'create table kept as select 42 as answer');
  }
  assert.equal((await stat(join(dataFolder, 'postgres'))).uid, ORDINARY.uid);
  const server = await startServer(cleanup, dataFolder);
  assert.deepEqual(await ask(server.address(), 'select answer from kept'), [42]);
});

test('where the account cannot pass, the cluster lies in a refuge and a link stands for it', {
  skip: !isRoot,
}, async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const closed = join(folder, 'closed');
  const umask = process.umask(0o077);
  cleanup.defer(() => void process.umask(umask));
  await mkdir(closed, { mode: 0o700 });
  const dataFolder = join(closed, 'data');
  const first = await startServer(cleanup, dataFolder);
  const refuge = dirname(await readlink(join(dataFolder, 'postgres')));
  cleanup.defer(() => rm(refuge, { recursive: true }));
  await ask(first.address(), 'create table kept as select 42 as answer');
  await first.stop();

  const second = await startServer(cleanup, dataFolder);
  assert.deepEqual(await ask(second.address(), 'select answer from kept'), [42]);
  await second.stop();

  await rm(dataFolder, { recursive: true });
  const afresh = await startServer(cleanup, dataFolder);
  assert.deepEqual(await ask(afresh.address(), "select to_regclass('kept')"), [null]);
  await afresh.stop();
  assert.ok((await readdir(refuge)).some((name) => name.startsWith('postgres.left-')));

  await rm(join(refuge, 'postgres'), { recursive: true });
  await assert.rejects(startServer(cleanup, dataFolder), /no longer there/);
});
