import assert from 'node:assert/strict';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rmdir,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { canReach, makeAccountFolder } from './reach.ts';
import { readOrMakeSecret } from './secret.ts';
import { setAside } from './server-log.ts';
import { chooseEndpoint } from './socket-folder.ts';
import { makeFolder } from './testing/folders.ts';

const NOBODY = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;

test('a socket whose path would be too long for the kernel moves to the temporary folder', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const short = await chooseEndpoint(folder, undefined);
  assert.equal(short.host, join(folder, 'run'));
  const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60));
  await mkdir(deep, { recursive: true });
  const { host } = await chooseEndpoint(deep, undefined);
  cleanup.defer(() => rmdir(host));
  assert.ok(host.length < 60);
  assert.equal((await stat(host)).mode & 0o777, 0o700);
});

test('a folder that someone else prepared in our place is refused', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  await mkdir(join(folder, 'target'), { mode: 0o700 });
  await symlink(join(folder, 'target'), join(folder, 'link'));
  await assert.rejects(makeAccountFolder(join(folder, 'link'), undefined), /not a private folder/);
  await mkdir(join(folder, 'open'));
  await chmod(join(folder, 'open'), 0o755);
  await assert.rejects(makeAccountFolder(join(folder, 'open'), undefined), /not a private folder/);
  await writeFile(join(folder, 'file'), '', { mode: 0o600 });
  await assert.rejects(makeAccountFolder(join(folder, 'file'), undefined), /not a private folder/);
  await makeAccountFolder(join(folder, 'target'), undefined);
});

test('an account passes by its owner, group and other bits in that order', { skip: !isRoot }, async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const reach = async (mode: number, uid: number, gid: number) => {
    await chmod(folder, mode);
    await chown(folder, uid, gid);
    return canReach(folder, NOBODY);
  };
  assert.equal(await reach(0o700, 0, 0), false);
  assert.equal(await reach(0o701, 0, 0), true);
  assert.equal(await reach(0o710, 0, NOBODY.gid), true);
  assert.equal(await reach(0o701, 0, NOBODY.gid), false);
  assert.equal(await reach(0o100, NOBODY.uid, 0), true);
  assert.equal(await reach(0o011, NOBODY.uid, NOBODY.gid), false);
});

test('the password stays the same and is closed to others', async () => {
  await using cleanup = new AsyncDisposableStack();
  const file = join(await makeFolder(cleanup), 'secret');
  const password = await readOrMakeSecret(file);
  assert.equal(await readOrMakeSecret(file), password);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
});

test('a log that grew too long is moved aside and goes on empty', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = await makeFolder(cleanup);
  const log = join(folder, 'log');
  await writeFile(log, 'short');
  await setAside(log);
  assert.deepEqual(await readdir(folder), ['log']);
  await truncate(log, 10 * 1024 * 1024 + 1);
  await setAside(log);
  assert.equal(await readFile(log, 'utf8'), '');
  assert.equal((await stat(`${log}.1`)).size, 10 * 1024 * 1024 + 1);
});
