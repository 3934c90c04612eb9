import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DataFolderInUse, lockFolder, removeStale } from './folder-lock.ts';
import { findProcess } from './process-facts.ts';
import { makeFolder } from './testing/folders.ts';

test('a second taker is refused until the first gives the folder back', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const unlock = await lockFolder(join(folder, 'lock'));
  await assert.rejects(lockFolder(join(folder, 'lock')), DataFolderInUse);
  await unlock();
  await (await lockFolder(join(folder, 'lock')))();
  assert.deepEqual(await readdir(folder), []);
});

test('the lock of a dead process, of a process whose number was given again, or of nobody is taken over', async () => {
  await using cleanup = new AsyncDisposableStack();
  const lockFile = join(await makeFolder(cleanup), 'lock');
  const dead = spawn('true');
  await once(dead, 'exit');
  const stale = [
    { pid: dead.pid, startedAt: 'x' },
    { pid: process.ppid, startedAt: 'an earlier life' },
    'half a lo',
  ];
  for (const content of stale) {
    await writeFile(lockFile, typeof content === 'string' ? content : JSON.stringify(content));
    const unlock = await lockFolder(lockFile);
    assert.equal(JSON.parse(await readFile(lockFile, 'utf8')).pid, process.pid);
    await unlock();
  }
});

test('of many that find a stale lock at once, exactly one takes it over', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  await writeFile(join(folder, 'lock'), 'half a lo');
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () => lockFolder(join(folder, 'lock'))),
  );
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.deepEqual(await readdir(folder), ['lock']);
});

test('who clears up too late, when another has taken over already, leaves that one its lock', async () => {
  await using cleanup = new AsyncDisposableStack();
  const lockFile = join(await makeFolder(cleanup), 'lock');
  await lockFolder(lockFile);
  await removeStale(lockFile, { pid: 1, startedAt: 'judged stale before' });
  await assert.rejects(lockFolder(lockFile), DataFolderInUse);
});

test('whoever lost the folder does not take it away from the next', async () => {
  await using cleanup = new AsyncDisposableStack();
  const lockFile = join(await makeFolder(cleanup), 'lock');
  const unlock = await lockFolder(lockFile);
  const next = JSON.stringify({ pid: process.ppid, startedAt: findProcess(process.ppid)?.startedAt });
  await writeFile(lockFile, next);
  await unlock();
  assert.equal(await readFile(lockFile, 'utf8'), next);
});
