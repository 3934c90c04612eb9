import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { findPostmaster } from '#platform/database/server/postmaster-file.ts';
import { kill, untilGone } from '#platform/database/server/testing/servers.ts';
import { ask } from './database/ask.ts';
import { startTestCluster } from './database/test-cluster.ts';
import { createTestDatabase } from './database.ts';
import { until } from './until.ts';

test('each test database has the whole schema and nothing of its neighbour', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await ask(one.admin, 'create table only_here ()');
  assert.deepEqual(await ask(other.admin, "select to_regclass('only_here') as found"), [{ found: null }]);
  const [{ migrations } = { migrations: 0 }] = await ask<{ migrations: number }>(
    other.admin,
    'select count(*)::int as migrations from schema_migration',
  );
  assert.ok(migrations > 0);
  await Promise.all([one.drop(), other.drop()]);
  await assert.rejects(ask(one.admin, 'select 1'), /does not exist/);
});

test('requests in tests run as a login without rights of its own', async () => {
  const database = await createTestDatabase();
  const [role] = await ask(
    database.runtime,
    'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  );
  assert.deepEqual(role, { rolsuper: false, rolbypassrls: false });
  await database.drop();
});

test('another schema gets a template of its own, built once', async () => {
  let builds = 0;
  const schema = {
    key: 'other',
    migrate: async (admin: Parameters<typeof ask>[0]) => {
      builds += 1;
      await ask(admin, 'create table of_this_schema ()');
      return { runtime: admin };
    },
  };
  const databases = await Promise.all([1, 2, 3].map(() => createTestDatabase(schema)));
  assert.equal(builds, 1);
  for (const database of databases) {
    await ask(database.admin, 'select from of_this_schema');
    await database.drop();
  }
});

const ownServer = { skip: process.env.STELLWERK_TEST_DATABASE_URL !== undefined };

test('a test run that is killed leaves no server and no files behind', ownServer, async () => {
  const { runner, socketFolder } = await runAndHold();
  const server = await findServer(socketFolder);
  await kill(runner);
  await untilGone(server.pid);
  await untilRemoved(dirname(socketFolder));
});

test('what a killed keeper left behind is removed by the next one', ownServer, async () => {
  const { runner, keeper, socketFolder } = await runAndHold();
  const server = await findServer(socketFolder);
  process.kill(keeper, 'SIGKILL');
  await kill(runner);
  assert.ok(await findServer(socketFolder), 'nobody was there to stop it');
  const next = await startTestCluster();
  await untilGone(server.pid);
  await untilRemoved(dirname(socketFolder));
  await next.stop();
});

/** A process that holds a test cluster, as a test file does. */
async function runAndHold() {
  const program = `
    import { startTestCluster } from ${JSON.stringify(join(import.meta.dirname, 'database/test-cluster.ts'))};
    const { server, keeper } = await startTestCluster();
    console.log(JSON.stringify({ keeper, socketFolder: server.host }));
    setInterval(() => {}, 60_000);`;
  const runner = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: runner.stdout }), 'line')) as [string];
  return { runner, ...(JSON.parse(line) as { keeper: number; socketFolder: string }) };
}

async function findServer(socketFolder: string) {
  const server = await findPostmaster(join(dirname(socketFolder), 'postgres'));
  assert.ok(server);
  return server;
}

const untilRemoved = (folder: string): Promise<void> =>
  until(`${folder} is removed`, () =>
    access(folder).then(
      () => false,
      () => true,
    ),
  );
