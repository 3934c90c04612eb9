import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
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
const runOne = () => asSystem((work) => runNextJob(work, jobs, undefined));
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

test('a job that another worker holds is passed over, and comes back when that one dies', async () => {
  await order('note', 'first');
  const death = asSystem(async (work) => {
    assert.equal(await runNextJob(work, jobs, undefined), 'done');
    assert.equal(await runOne(), 'nothing-to-do');
    throw new Error('killed');
  });
  await assert.rejects(death, /killed/);
  assert.equal((await all())[0]?.finished_at, null);
  assert.equal(await runOne(), 'done');
  assert.deepEqual(ran, ['first', 'first'], 'at least once');
  assert.equal(await runOne(), 'nothing-to-do');
});

test('a worker killed in the middle of a job loses nothing', async () => {
  await order('note', 'survives');
  const main = join(import.meta.dirname, 'testing/die-at-work.ts');
  const facts = JSON.stringify({ address: office.database.runtime, tenantId: office.tenantId });
  assert.equal(spawnSync(process.execPath, [main, facts]).signal, 'SIGKILL');
  // The server takes a moment to notice that nobody is there any more.
  while ((await runOne()) === 'nothing-to-do') await pause(20);
  assert.deepEqual(ran, ['survives']);
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
    office.as(key, ({ db }) =>
      db.updateTable('job').set({ failed_at: null, attempts: 0 }).executeTakeFirst(),
    );
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
    await office.store.forRole(elsewhere, 'system', (work) => runNextJob(work, jobs, undefined)),
    'nothing-to-do',
  );
});
