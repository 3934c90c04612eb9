import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { forgotten, jobs, subscriptions } from '#app/modules.ts';
import { openOffice } from '../../../test/support/office.ts';
import { startRounds } from './rounds.ts';

const office = await openOffice();
after(() => office.close());
await office.sql(`update account set email = display_name || '@example.org'`);

const faults: string[] = [];
const start = (rest: () => Promise<void>) =>
  startRounds({
    store: office.store,
    subscriptions,
    jobs,
    forgotten,
    tools: async () => ({ origin: 'https://stellwerk.example', operator: 'Land', post: undefined }),
    log: (line) => faults.push(line),
    rest,
  });
/** Tells when all is done: asked whenever a round has nothing to do, which then goes on at once. */
function watch(isDone: () => Promise<boolean>) {
  const { promise: allIsDone, resolve } = Promise.withResolvers<void>();
  const rest = async () => {
    if (await isDone()) resolve();
  };
  return { allIsDone, rest };
}
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

test('two workers beside one another do everything once and stop when asked', async () => {
  await announceGrants(20);
  // One job writes each mail, a second one sends it.
  const { allIsDone, rest } = watch(async () => (await count('job where finished_at is not null')) >= 40);
  const workers = [start(rest), start(rest)];
  await allIsDone;
  await Promise.all(workers.map((worker) => worker.stop()));
  assert.equal(await count('mail'), 20);
  assert.equal(await count('job'), 40);
  assert.equal(await count('outbox where delivered_at is null'), 0);
  assert.deepEqual(faults, []);
});

test('a database that is away for a moment is told, and the rounds go on', async () => {
  const { allIsDone, rest } = watch(async () => (await count('mail')) >= 21);
  const worker = start(rest);
  await office.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await announceGrants(1);
  await allIsDone;
  await worker.stop();
});

test('a round that rests ends when it is asked to stop', async () => {
  const { promise: isResting, resolve } = Promise.withResolvers<void>();
  const worker = startRounds({
    store: office.store,
    subscriptions,
    jobs,
    forgotten,
    tools: async () => ({ origin: 'https://stellwerk.example', operator: 'Land', post: undefined }),
    log: (line) => faults.push(line),
    rest: async (stopping) => {
      resolve();
      if (!stopping.aborted) await once(stopping, 'abort');
    },
  });
  await isResting;
  await worker.stop();
});
