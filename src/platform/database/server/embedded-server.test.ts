import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DataFolderInUse } from './folder-lock.ts';
import { findProcess } from './process-facts.ts';
import { makeFolder } from './testing/folders.ts';
import { ask, holdServer, kill, postmasterPid, startServer } from './testing/servers.ts';

test('a first start makes a database that only this account can reach, and a second start finds its rows', async () => {
  await using cleanup = new AsyncDisposableStack();
  const dataFolder = join(await makeFolder(cleanup), 'data');
  const first = await startServer(cleanup, dataFolder);
  await ask(first.address(), 'create table kept as select 42 as answer');
  assert.deepEqual(
    await ask(first.address(), "select setting from pg_settings where name = 'listen_addresses'"),
    [''],
  );
  const modes = await Promise.all(
    ['postgres', 'run', 'postgres.secret', '.'].map((name) => mode(join(dataFolder, name))),
  );
  assert.ok(modes.every((bits) => (bits & 0o007) === 0));
  const pid = await postmasterPid(dataFolder);
  await first.stop();
  assert.equal(findProcess(pid), undefined);

  const second = await startServer(cleanup, dataFolder);
  assert.deepEqual(await ask(second.address(), 'select answer from kept'), [42]);
  await second.stop();
  assert.deepEqual((await readdir(dataFolder)).sort(), [
    'postgres',
    'postgres.log',
    'postgres.secret',
    'run',
  ]);
});

test('a server left behind by a killed process is used again and stopped in the end', async () => {
  await using cleanup = new AsyncDisposableStack();
  const dataFolder = join(await makeFolder(cleanup), 'data');
  const { holder, address } = await holdServer(cleanup, dataFolder);
  await ask(address, 'create table kept as select 42 as answer');
  const pid = await postmasterPid(dataFolder);
  await kill(holder);

  const server = await startServer(cleanup, dataFolder);
  assert.equal(await postmasterPid(dataFolder), pid);
  assert.deepEqual(server.address(), address);
  assert.deepEqual(await ask(server.address(), 'select answer from kept'), [42]);
  await server.stop();
  assert.equal(findProcess(pid), undefined);
});

test('a data folder in use by a living process is refused with its number and command', async () => {
  await using cleanup = new AsyncDisposableStack();
  const dataFolder = join(await makeFolder(cleanup), 'data');
  const { holder, address } = await holdServer(cleanup, dataFolder);
  await assert.rejects(startServer(cleanup, dataFolder), (fault: Error) => {
    assert.ok(fault instanceof DataFolderInUse);
    assert.equal(fault.pid, holder.pid);
    assert.match(fault.message, /hold-server\.ts/);
    return true;
  });
  assert.deepEqual(await ask(address, 'select 1'), [1]);
});

test('a server killed under us is reported, comes back at the same address, and has lost nothing', async () => {
  await using cleanup = new AsyncDisposableStack();
  const dataFolder = join(await makeFolder(cleanup), 'data');
  const crashes: { willRestart: boolean }[] = [];
  const server = await startServer(cleanup, dataFolder, { onCrash: (crash) => crashes.push(crash) });
  await ask(server.address(), 'create table kept as select 42 as answer');
  const pid = await postmasterPid(dataFolder);
  process.kill(pid, 'SIGKILL');
  assert.deepEqual(await askUntilAnswered(() => ask(server.address(), 'select answer from kept')), [42]);
  assert.notEqual(await postmasterPid(dataFolder), pid);
  assert.deepEqual(
    crashes.map((crash) => crash.willRestart),
    [true],
  );
});

test('a server that was taken over and then killed comes back as well', async () => {
  await using cleanup = new AsyncDisposableStack();
  const dataFolder = join(await makeFolder(cleanup), 'data');
  const { holder } = await holdServer(cleanup, dataFolder);
  await kill(holder);
  const server = await startServer(cleanup, dataFolder);
  process.kill(await postmasterPid(dataFolder), 'SIGKILL');
  assert.deepEqual(await askUntilAnswered(() => ask(server.address(), 'select 1')), [1]);
});

const mode = async (file: string): Promise<number> => (await stat(file)).mode;

async function askUntilAnswered<T>(question: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await question().catch(() => undefined);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
