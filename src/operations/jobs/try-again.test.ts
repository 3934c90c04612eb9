import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openOffice } from '../../../test/support/office.ts';
import { findJob, listJobs } from './list-jobs.ts';
import { tryAgain } from './try-again.ts';

const office = await openOffice();
after(() => office.close());
const job = async (failedAt: string | null) => {
  const id = randomUUID();
  await office.sql(
    `insert into job (tenant_id, id, kind, payload, run_at, attempts, failed_at) values ($1, $2, 'send-mail', '{}', '2017-09-01', 10, $3)`,
    [office.tenantId, id, failedAt],
  );
  return id;
};
const stateOf = async (id: string) => (await office.as('administrator', (work) => findJob(work, id)))?.state;

test('an administrator has a given-up job tried again, with all its attempts', async () => {
  const id = await job('2017-09-02');
  assert.equal(await stateOf(id), 'failed');
  await office.did('administrator', tryAgain, { id });
  assert.equal(await stateOf(id), 'waiting');
  assert.equal((await office.sql('select attempts from job where id = $1', [id]))[0]?.attempts, 0);
});

test('a job that is not given up is left alone', async () => {
  const outcome = await office.does('administrator', tryAgain, { id: await job(null) });
  assert.ok(outcome.kind === 'refused' && outcome.refusal.code === 'not-given-up');
});

test('nobody else sees jobs or may order them again', async () => {
  const id = await job('2017-09-02');
  assert.equal((await office.does('programme-office', tryAgain, { id })).kind, 'not-permitted');
  const list = {
    sort: 'run',
    direction: 'ascending',
    page: 1,
    limit: 25,
    offset: 0,
    filters: {},
    isExport: false,
  } as const;
  assert.equal((await office.as('programme-office', (work) => listJobs(work, list))).total, 0);
});
