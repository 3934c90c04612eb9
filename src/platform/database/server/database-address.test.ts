import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { databaseAddress } from './database-address.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { DataFolderInUse } from './folder-lock.ts';
import { makeFolder } from './testing/folders.ts';
import { ask, holdServer, kill, startServer } from './testing/servers.ts';

const quiet = { testing: true, onCrash: () => {}, log: () => {} };
const atEnd = new AsyncDisposableStack();
let dataFolder: string;
let url: string;
before(async () => {
  dataFolder = join(await makeFolder(atEnd), 'data');
  const { address } = await holdServer(atEnd, dataFolder);
  url = `postgres://${address.user}:${address.password}@/postgres?host=${address.host}`;
});
after(() => atEnd.disposeAsync());

test('a command beside the running service uses its server and leaves it running', async () => {
  const options = { ...quiet, databaseUrl: undefined, dataFolder };
  await assert.rejects(databaseAddress(options), DataFolderInUse);
  for (const _ of ['once', 'again']) {
    const server = await databaseAddress({ ...options, isSharing: true });
    assert.deepEqual(await ask(server.address(), 'select current_database()'), ['stellwerk']);
    await server.stop();
  }
});

test('what lives beside the owner never becomes the owner, even where that one was killed', async () => {
  await using cleanup = new AsyncDisposableStack();
  const folder = join(await makeFolder(cleanup), 'data');
  const beside = { ...quiet, databaseUrl: undefined, dataFolder: folder, isSharing: true, mayStart: false };
  await assert.rejects(databaseAddress(beside), /No database server runs/);
  const { holder } = await holdServer(cleanup, folder);
  await kill(holder);
  const borrowed = await databaseAddress(beside);
  await borrowed.stop();
  assert.deepEqual(await ask(borrowed.address(), 'select 1'), [1], 'it still runs');
  // The next owner takes it over, and ends it.
  await (await startServer(cleanup, folder)).stop();
});

test('a server of one’s own is used by its address', async () => {
  const server = await databaseAddress({ ...quiet, databaseUrl: url, dataFolder: '/nowhere' });
  assert.deepEqual(await ask(server.address(), 'select current_database()'), ['postgres']);
  assert.equal(server.address('other').database, 'other');
  await server.stop();
});

test('an address that leads nowhere is named without its password', async () => {
  const wrong = { ...quiet, databaseUrl: 'postgres://anna:geheim@127.0.0.1:1/amt', dataFolder: '/nowhere' };
  await assert.rejects(databaseAddress(wrong), (fault: Error) => {
    assert.match(fault.message, /127\.0\.0\.1:1\/amt/);
    assert.doesNotMatch(fault.message, /geheim/);
    return true;
  });
});

test('what is no address is refused without repeating it', () => {
  for (const text of [
    'localhost/amt',
    'mysql://anna:geheim@host/amt',
    'postgres://anna:geheim@host:99x/amt',
  ]) {
    assert.throws(
      () => parseDatabaseUrl(text),
      (fault: Error) => {
        assert.match(fault.message, /is not an address like/);
        assert.doesNotMatch(fault.message, /geheim@host:99x/);
        return true;
      },
    );
  }
});
