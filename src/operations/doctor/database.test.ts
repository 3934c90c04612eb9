import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import pg from 'pg';
import { openStore } from '#platform/database/database.ts';
import { openOffice } from '../../../test/support/office.ts';
import { checkBacklog } from './backlog.ts';
import { checkClock, checkDatabase, checkLogin, checkMigrations } from './database.ts';
import { isFault } from './finding.ts';

const office = await openOffice();
const client = new pg.Client(office.database.admin);
await client.connect();
after(async () => {
  await client.end();
  await office.close();
});
const faults = async () =>
  (await checkDatabase(office.database.admin, () => new Date()))
    .filter(isFault)
    .map(({ subject }) => subject);

test('a database in order has no fault', async () => {
  assert.deepEqual(await faults(), []);
});

test('a clock that goes wrong is told', async () => {
  // Both clocks are real: however long the question takes, the answer stays between 3600 and 3690.
  const slow = () => new Date(Date.now() - 3_690_000);
  assert.match((await checkClock(client, slow)).state, /differs from the database's by 36\d\d seconds/);
});

test('a login that could see past row-level security is told', async () => {
  const store = openStore({ address: office.database.admin, clock: () => new Date(), connections: 1 });
  assert.match((await checkLogin(store)).state, /is a superuser/);
  await store.close();
});

test('work that lies about for more than a minute tells that no worker runs', async () => {
  office.setTime('2026-03-01T10:00:00Z');
  const job = (at: string, failedAt: string | null) =>
    office.sql(
      `insert into job (tenant_id, id, kind, payload, run_at, failed_at) values ($1, $2, 'x', '{}', $3, $4)`,
      [office.tenantId, randomUUID(), at, failedAt],
    );
  const backlog = async () =>
    (await checkBacklog(office.store)).filter(isFault).map(({ subject }) => subject);
  await job('2026-03-01T09:59:30Z', null);
  assert.deepEqual(await backlog(), []);
  await job('2026-03-01T09:50:00Z', null);
  assert.deepEqual(await backlog(), ['Worker']);
  await job('2026-03-01T09:50:00Z', '2026-03-01T09:55:00Z');
  assert.deepEqual(await backlog(), ['Worker', 'Failed jobs']);
  await office.sql('delete from job');
});

test('a schema that is behind, and a missing extension, are told', async () => {
  await office.sql(`delete from schema_migration where name like '0004%'`);
  assert.match((await checkMigrations(client)).state, /1 migrations are missing/);
  await office.sql('drop extension btree_gist cascade');
  assert.deepEqual(await faults(), ['Extension btree_gist', 'Schema']);
});

test('a server that does not answer is told', async () => {
  const findings = await checkDatabase(
    { ...office.database.admin, host: 'localhost', port: 1 },
    () => new Date(),
  );
  assert.deepEqual(findings.map(isFault), [true]);
});
