import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openOffice } from '../../../test/support/office.ts';
import { startRounds } from './rounds.ts';

const office = await openOffice();
after(() => office.close());
await office.sql(`update account set email = display_name || '@example.org'`);

const faults: string[] = [];
const start = () =>
  startRounds({
    store: office.store,
    tools: async () => ({ origin: 'https://stellwerk.example', operator: 'Land', post: undefined }),
    log: (line) => faults.push(line),
  });
const count = async (query: string) => Number((await office.sql(`select count(*) from ${query}`))[0]?.count);

async function announceGrants(howMany: number): Promise<void> {
  for (let index = 0; index < howMany; index += 1)
    await office.sql(
      'insert into outbox (tenant_id, id, event, payload, at) values ($1, $2, $3, $4, now())',
      [
        office.tenantId,
        randomUUID(),
        'grant-awarded',
        { grantId: randomUUID(), districtId: office.districtId },
      ],
    );
}

test('two workers beside one another do everything once and stop when asked', {
  timeout: 30_000,
}, async ({ signal }) => {
  await announceGrants(20);
  const workers = [start(), start()];
  // One job writes each mail, a second one sends it.
  while ((await count('job where finished_at is not null')) < 40 && !signal.aborted) await pause(50);
  await Promise.all(workers.map((worker) => worker.stop()));
  assert.equal(await count('mail'), 20);
  assert.equal(await count('job'), 40);
  assert.equal(await count('outbox where delivered_at is null'), 0);
  assert.deepEqual(faults, []);
});

test('a database that is away for a moment is told, and the rounds go on', { timeout: 30_000 }, async ({
  signal,
}) => {
  const worker = start();
  await office.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await announceGrants(1);
  while ((await count('mail')) < 21 && !signal.aborted) await pause(50);
  await worker.stop();
});
