import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { makeRunnable } from './binaries.ts';
import { findPackagedBinaries } from './packaged-binaries.ts';
import { makeFolder } from './testing/folders.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY: Account = { uid: 65534, gid: 65534 };

test('the package runs from where npm put it', async () => {
  const packaged = await findPackagedBinaries();
  assert.equal(await makeRunnable(packaged, '/nowhere', undefined), join(packaged.native, 'bin'));
});

test('links that the install script did not make are made', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const packaged = await copyWithoutLinks(folder);
  assert.equal(await makeRunnable(packaged, folder, undefined), join(packaged.native, 'bin'));
});

test('what the account cannot reach is copied once, and earlier copies go', { skip: !isRoot }, async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const packaged = await copyWithoutLinks(join(folder, 'closed'));
  await chmod(packaged.native, 0o700);
  const home = join(folder, 'home');
  await mkdir(join(home, 'postgres-binaries-of-old'), { recursive: true });
  const copy = join(home, 'postgres-binaries-7', 'bin');
  assert.equal(await makeRunnable(packaged, home, NOBODY), copy);
  assert.deepEqual(await readdir(home), ['postgres-binaries-7']);

  await rm(join(packaged.native, 'share'), { recursive: true });
  assert.equal(await makeRunnable(packaged, home, NOBODY), copy);
});

test('a read-only tree without links is copied, and the copy gets them', { skip: !isRoot }, async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const packaged = await copyWithoutLinks(folder);
  const home = join(folder, 'home');
  await mkdir(home);
  await chown(home, 1000, 1000);
  // For root nothing is read-only, so an ordinary user's process has to ask.
  const program = `
    import { makeRunnable } from ${JSON.stringify(join(import.meta.dirname, 'binaries.ts'))};
    console.log(await makeRunnable(${JSON.stringify(packaged)}, ${JSON.stringify(home)}, undefined));`;
  const arguments_ = ['--input-type=module', '-e', program];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_, { uid: 1000, gid: 1000 });
  assert.equal(stdout.trim(), join(home, 'postgres-binaries-7', 'bin'));
});

test('binaries that cannot run anywhere are named together with the way out', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const native = join(folder, 'native');
  await mkdir(join(native, 'bin'), { recursive: true });
  await assert.rejects(makeRunnable({ native, version: '7' }, folder, undefined), /DATABASE_URL/);
});

/** Copies the tree as npm unpacks it: with the list of links instead of the links. */
async function copyWithoutLinks(folder: string) {
  const packaged = await findPackagedBinaries();
  const native = join(folder, 'native');
  await cp(packaged.native, native, { recursive: true, verbatimSymlinks: true });
  for (const entry of await readdir(native, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(entry.parentPath, entry.name));
  }
  return { native, version: '7' };
}
