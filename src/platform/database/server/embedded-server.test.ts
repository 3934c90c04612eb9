import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { waitUntilAnswering } from './answering.ts';
import { DataFolderInUse } from './folder-lock.ts';
import type { ServerCrash } from './keep-running.ts';
import { findPostmaster } from './postmaster-file.ts';
import { findProcess } from './process-facts.ts';
import { makeFolder } from './testing/folders.ts';
import {
  ask,
  holdServer,
  kill,
  killPostmaster,
  postmasterPid,
  startServer,
  untilGone,
} from './testing/servers.ts';

// Making a cluster takes longer than all the rest, so the tests share one; each leaves it without a server.
const atEnd = new AsyncDisposableStack();
let dataFolder: string;
before(async () => {
  await using cleanup = new AsyncDisposableStack();
  dataFolder = join(await makeFolder(atEnd), 'data');
  const server = await startServer(cleanup, dataFolder);
  await ask(server.address(), 'create table kept as select 42 as answer');
});
after(() => atEnd.disposeAsync());

test('an orderly stop leaves no process, no lock and no socket, and nothing that others may open', async () => {
  const names = ['postgres', 'postgres.log', 'postgres.secret', 'run'];
  assert.deepEqual((await readdir(dataFolder)).sort(), names);
  assert.deepEqual(await readdir(join(dataFolder, 'run')), []);
  for (const name of [...names, '.'])
    assert.equal((await stat(join(dataFolder, name))).mode & 0o007, 0, name);
});

test('a second start finds the rows of the first and listens on no port', async () => {
  await using cleanup = new AsyncDisposableStack();
  const server = await startServer(cleanup, dataFolder);
  assert.deepEqual(await ask(server.address(), 'select answer from kept'), [42]);
  assert.deepEqual(await ask(server.address(), "select current_setting('listen_addresses')"), ['']);
});

test('a data folder in use by a living process is refused with its number and command', async () => {
  await using cleanup = new AsyncDisposableStack();
  const { holder, address } = await holdServer(cleanup, dataFolder);
  await assert.rejects(startServer(cleanup, dataFolder), (fault: Error) => {
    assert.ok(fault instanceof DataFolderInUse);
    assert.equal(fault.pid, holder.pid);
    assert.match(fault.message, /hold-server\.ts/);
    return true;
  });
  assert.deepEqual(await ask(address, 'select answer from kept'), [42]);
});

test('a server left behind by a killed process is used again at its address, and stopped in the end', async () => {
  await using cleanup = new AsyncDisposableStack();
  const { holder, address } = await holdServer(cleanup, dataFolder);
  const pid = await postmasterPid(dataFolder);
  await kill(holder);
  const server = await startServer(cleanup, dataFolder);
  assert.equal(await postmasterPid(dataFolder), pid);
  assert.deepEqual(server.address(), address);
  assert.deepEqual(await ask(address, 'select answer from kept'), [42]);
  await server.stop();
  assert.equal(findProcess(pid), undefined);
});

test('a server killed under us is reported once, comes back at its address, and has lost nothing', async () => {
  await using cleanup = new AsyncDisposableStack();
  const crashes: ServerCrash[] = [];
  const server = await startServer(cleanup, dataFolder, { onCrash: (crash) => crashes.push(crash) });
  await ask(server.address(), 'update kept set answer = 43');
  await killPostmaster(dataFolder);
  await waitUntilAnswering(server.address(), () => false);
  assert.deepEqual(await ask(server.address(), 'select answer from kept'), [43]);
  assert.deepEqual(crashes, [{ reason: 'signal SIGKILL', willRestart: true }]);
});

test('a server that was taken over and then killed comes back as well', async () => {
  await using cleanup = new AsyncDisposableStack();
  const { holder } = await holdServer(cleanup, dataFolder);
  await kill(holder);
  const server = await startServer(cleanup, dataFolder);
  await killPostmaster(dataFolder);
  await waitUntilAnswering(server.address(), () => false);
});

test('after process and server were killed together, the next start recovers', async () => {
  await using cleanup = new AsyncDisposableStack();
  const { holder, address } = await holdServer(cleanup, dataFolder);
  await ask(address, 'update kept set answer = 44');
  await kill(holder);
  await killPostmaster(dataFolder);
  const server = await startServer(cleanup, dataFolder);
  assert.deepEqual(await ask(server.address(), 'select answer from kept'), [44]);
});

test('a server in another container, whose process cannot be seen, keeps its data folder and its lock', async () => {
  await using cleanup = new AsyncDisposableStack();
  const cluster = join(dataFolder, 'postgres');
  const run = join(dataFolder, 'run');
  const lockFile = join(dataFolder, 'stellwerk.lock');
  const hidden = { pid: 2 ** 31 - 2, startedAt: 'elsewhere' };
  const pidFile = join(cluster, 'postmaster.pid');
  await writeFile(pidFile, [hidden.pid, cluster, '1790000000', '5432', run, '', '1 1', 'ready'].join('\n'));
  await writeFile(lockFile, JSON.stringify(hidden));
  cleanup.defer(() => Promise.all([rm(pidFile), rm(lockFile)]).then(() => {}));
  const elsewhere = createServer().listen(join(run, '.s.PGSQL.5432'));
  cleanup.defer(() => void elsewhere.close());
  await assert.rejects(startServer(cleanup, dataFolder), /another container/);
  assert.deepEqual(JSON.parse(await readFile(lockFile, 'utf8')), hidden);
});

test('with a foreign password file nothing starts, and nothing stays running', async () => {
  await using cleanup = new AsyncDisposableStack();
  const secretFile = join(dataFolder, 'postgres.secret');
  const secret = await readFile(secretFile);
  cleanup.defer(() => writeFile(secretFile, secret));
  await writeFile(secretFile, 'another');
  await assert.rejects(startServer(cleanup, dataFolder), /postgres\.secret does not hold the password/);
  assert.equal(await findPostmaster(join(dataFolder, 'postgres')), undefined);
});

test('a process that ends without a word sends its server off', async () => {
  await using cleanup = new AsyncDisposableStack();
  const { holder } = await holdServer(cleanup, dataFolder);
  const pid = await postmasterPid(dataFolder);
  holder.kill('SIGUSR2');
  await untilGone(pid);
});
