import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { z } from 'zod';
import { openOffice } from '../../../test/support/office.ts';
import type { Work } from '../work.ts';
import { MOST_ATTEMPTS } from './back-off.ts';
import { deliverEvents } from './deliver-events.ts';
import { defineJob, orderJobs } from './job.ts';
import { runNextJob } from './run-next-job.ts';

const office = await openOffice();
after(() => office.close());
const asSystem = <T>(work: (work: Work) => Promise<T>) =>
  office.store.forRole(office.tenantId, 'system', work);

let ran: string[] = [];
const jobs = {
  note: defineJob(z.object({ text: z.string() }), async (_, { text }) => {
    ran.push(text);
  }),
  fail: defineJob(z.object({}), async (work) => {
    await orderJobs(work, [{ kind: 'note', payload: { text: 'never' } }]);
    throw new Error('550 nobody@example.org is unknown');
  }),
};
const runOne = () => runNextJob(asSystem, jobs, undefined);
const order = (kind: string, text = '') => asSystem((work) => orderJobs(work, [{ kind, payload: { text } }]));
const all = () => office.sql('select * from job order by run_at, id');
const announce = (event: string) =>
  office.sql(
    `insert into outbox (tenant_id, id, event, payload, at) values ($1, $2, $3, '{"text": "hello"}', now())`,
    [office.tenantId, randomUUID(), event],
  );

beforeEach(async () => {
  ran = [];
  office.setTime('2026-03-01T10:00:00Z');
  await office.sql('delete from job');
  await office.sql('delete from outbox');
});

test('an event becomes a job for each of its subscribers, once', async () => {
  await announce('called');
  const subscriptions = { called: ['note', 'fail'] };
  assert.equal(await asSystem((work) => deliverEvents(work, subscriptions)), 1);
  assert.equal(await asSystem((work) => deliverEvents(work, subscriptions)), 0);
  assert.deepEqual((await all()).map(({ kind }) => kind).sort(), ['fail', 'note']);
});

test('an event that nobody subscribed to is delivered to nobody', async () => {
  await announce('unheard-of');
  assert.equal(await asSystem((work) => deliverEvents(work, {})), 1);
  assert.deepEqual(await all(), []);
});

test('two workers at the same moment deliver different events', async () => {
  await announce('called');
  const subscriptions = { called: ['note'] };
  await asSystem(async (work) => {
    assert.equal(await deliverEvents(work, subscriptions), 1);
    assert.equal(await asSystem((other) => deliverEvents(other, subscriptions)), 0);
  });
  assert.equal((await all()).length, 1);
});

test('a job that another worker is doing is passed over, however long it takes', async () => {
  await order('note', 'slow');
  const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = async () => {
    begun.resolve();
    await end.promise;
  };
  const first = runNextJob(asSystem, { note: slow }, undefined);
  await begun.promise;
  office.setTime('2026-03-02T10:00:00Z');
  assert.equal(await runOne(), 'nothing-to-do');
  end.resolve();
  assert.equal(await first, 'done');
  assert.equal(await runOne(), 'nothing-to-do');
});

test('a worker that was held up after taking a job leaves it to whoever took it since', async () => {
  await order('note', 'once');
  const lateWorker = async <T>(work: (work: Work) => Promise<T>): Promise<T> => {
    const taken = await asSystem(work);
    if ((await all())[0]?.finished_at === null) {
      office.setTime('2026-03-01T11:00:00Z');
      assert.equal(await runOne(), 'done');
    }
    return taken;
  };
  assert.equal(await runNextJob(lateWorker, jobs, undefined), 'nothing-to-do');
  assert.deepEqual(ran, ['once']);
});

test('a worker killed in the middle of a job loses nothing', async () => {
  await order('note', 'survives');
  await dieAtWork('2026-03-01T10:00:00Z');
  office.setTime('2026-03-01T10:00:10Z');
  assert.equal(await runOne(), 'done');
  assert.deepEqual(ran, ['survives']);
});

test('a job that kills every worker is given up after ten attempts, and an administrator can have it tried again', async () => {
  await order('note', 'poison');
  await dieAtWork('2026-03-01T10:00:00Z');
  assert.equal((await all())[0]?.attempts, 1, 'the attempt outlives the worker');
  await office.sql('update job set attempts = $1', [MOST_ATTEMPTS - 1]);
  await dieAtWork('2026-03-02T10:00:00Z');
  office.setTime('2026-03-03T10:00:00Z');
  assert.equal(await runOne(), 'failed');
  const [given] = await all();
  assert.ok(given?.failed_at);
  assert.match(given.last_error, /the worker ended/);
  assert.deepEqual(ran, [], 'nobody tried it again');
  await office.as('administrator', ({ db }) =>
    db.updateTable('job').set({ failedAt: null, attempts: 0 }).execute(),
  );
  assert.equal(await runOne(), 'done');
});

test('a failed job leaves nothing behind but the reason, without addresses, and waits', async () => {
  await order('fail');
  assert.equal(await runOne(), 'failed');
  const [job, ...others] = await all();
  assert.deepEqual(others, [], 'what it did is undone');
  assert.equal(job?.last_error, '550 …@… is unknown');
  assert.equal(await runOne(), 'nothing-to-do');
  office.setTime('2026-03-01T10:00:10Z');
  assert.equal(await runOne(), 'failed');
});

test('after ten attempts it is given up, and only an administrator can have it tried again', async () => {
  await order('fail');
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    office.setTime(`2026-03-${String(attempt + 1).padStart(2, '0')}T10:00:00Z`);
    assert.equal(await runOne(), 'failed');
  }
  office.setTime('2027-01-01T10:00:00Z');
  assert.equal(await runOne(), 'nothing-to-do');
  const reset = (key: string) =>
    office.as(key, ({ db }) => db.updateTable('job').set({ failedAt: null, attempts: 0 }).executeTakeFirst());
  assert.equal((await reset('district-office')).numUpdatedRows, 0n);
  assert.equal((await reset('administrator')).numUpdatedRows, 1n);
  assert.equal(await runOne(), 'failed');
});

test('a job of a kind that this version does not know waits for one that does', async () => {
  await order('from-the-future');
  assert.equal(await runOne(), 'failed');
  assert.match((await all())[0]?.last_error, /no worker of this version knows the job from-the-future/);
});

test('one Land never sees the jobs of another', async () => {
  await order('note', 'ours');
  const elsewhere = randomUUID();
  assert.equal(
    await runNextJob((work) => office.store.forRole(elsewhere, 'system', work), jobs, undefined),
    'nothing-to-do',
  );
});

/** Lets another process take the next job and be killed while it does it. */
async function dieAtWork(now: string): Promise<void> {
  const main = join(import.meta.dirname, 'testing/die-at-work.ts');
  const facts = JSON.stringify({ address: office.database.runtime, tenantId: office.tenantId, now });
  const { signal } = spawnSync(process.execPath, [main, facts]);
  assert.equal(signal, 'SIGKILL');
  // Until the server notices that nobody is there any more, the dead one holds the job: this waits for the lock.
  await office.sql('select from job for update');
}
