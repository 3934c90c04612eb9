import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { endParticipation } from '#modules/participants/index.ts';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openCaseload } from '../../participants/testing/caseload.ts';
import { placeWithActivity } from '../../places/testing/granted-places.ts';
import { countTasks, type TaskKind } from './count-tasks.ts';

const office = await openOffice();
after(() => office.close());

const tasksOf = async (key: string): Promise<Partial<Record<TaskKind, number>>> =>
  Object.fromEntries((await office.as(key, countTasks)).map(({ kind, count }) => [kind, count]));

test('what one officer prepared waits for every other officer', async () => {
  for (const [kind, preparedBy] of [
    ['release', 'grant-officer'],
    ['recovery', 'second-officer'],
  ] as const)
    await office.sql(
      `insert into decision (tenant_id, id, subject_kind, subject_id, content_hash, proposed_outcome, reason, detail,
         prepared_by, prepared_at) values ($1, $2, $3, $2, '', 'approve', 'Grund', '{}', $4, '2018-01-01')`,
      [office.tenantId, randomUUID(), kind, office.people[preparedBy]?.accountId],
    );
  assert.deepEqual(await tasksOf('grant-officer'), { 'recovery-prepared': 1 });
  assert.deepEqual(await tasksOf('second-officer'), { 'release-prepared': 1 });
});

test('what one person of the ministry prepared waits for the others there, and for no grant officer', async () => {
  for (const kind of ['appropriation', 'year', 'allotment'])
    await office.sql(
      `insert into decision (tenant_id, id, subject_kind, subject_id, content_hash, proposed_outcome, reason, detail,
         prepared_by, prepared_at) values ($1, $2, $3, $2, '', 'approve', 'Grund', '{}', $4, '2018-01-01')`,
      [office.tenantId, randomUUID(), kind, office.people['programme-office']?.accountId],
    );
  assert.deepEqual(await tasksOf('programme-office'), {});
  assert.deepEqual(await tasksOf('second-programme-officer'), {
    'budget-prepared': 2,
    'allotment-prepared': 1,
  });
  assert.deepEqual(await tasksOf('grant-officer'), { 'recovery-prepared': 1 });
});

test('a job that failed waits for the administrator, with the day it failed', async () => {
  await office.sql(
    `insert into job (tenant_id, id, kind, payload, run_at, attempts, last_error, failed_at)
     values ($1, $2, 'send-mail', '{}', '2018-01-01', 5, 'kaputt', '2018-01-02T10:00:00Z')`,
    [office.tenantId, randomUUID()],
  );
  const [task] = await office.as('administrator', countTasks);
  assert.deepEqual(task, { kind: 'job-failed', count: 1, oldestOn: '2018-01-02' });
});

test('every role that works has its tasks counted without a fault, and other roles have none', async () => {
  for (const key of ['provider', 'district-office', 'programme-office', 'jobcenter'])
    assert.deepEqual(await tasksOf(key), {}, key);
  assert.deepEqual(await tasksOf('auditor'), {});
});

test('whose assignment is over is to be concluded from the day after, and no longer once that is done', async () => {
  const caseload = await openCaseload();
  const { office } = caseload;
  try {
    const id = await caseload.placed();
    const waiting = async () =>
      (await office.as('jobcenter', countTasks)).filter(({ kind }) => kind === 'person-to-conclude');
    office.setTime('2019-12-31T10:00:00Z');
    assert.deepEqual(await waiting(), []);
    office.setTime('2020-01-02T10:00:00Z');
    assert.deepEqual(await waiting(), [{ kind: 'person-to-conclude', count: 1, oldestOn: '2020-01-01' }]);
    await office.did('jobcenter', endParticipation, {
      id,
      version: 3,
      reason: 'planned-end',
      result: 'unknown',
    });
    assert.deepEqual(await waiting(), []);
  } finally {
    await office.close();
  }
});

test('a document waits for the answer of its party, then for a next text of whoever wrote it', async () => {
  const { people, tenantId } = office;
  const ministryId = people['programme-office']?.organisationId;
  const programmeId = await publishedProgramme(office);
  const document = randomUUID();
  await office.sql(
    `insert into document (tenant_id, id, kind, series_id, number, programme_id, rules_from, owner_id, decided_by, title, body,
       status, moved_on) values ($1, $2, 'agreement', $2, 1, $3, '2017-01-01', $4, 'signatures', 'Vereinbarung', 'Text', 'draft', '2017-09-01')`,
    [tenantId, document, programmeId, ministryId],
  );
  assert.deepEqual(await tasksOf('programme-office'), { 'document-draft': 1 });
  await office.sql(
    `insert into document_party (tenant_id, id, document_id, owner_id, organisation_id, person_name, function, role)
     values ($1, $2, $2, $3, $4, 'Erfunden', 'Landrat', 'founder')`,
    [tenantId, document, ministryId, office.districtId],
  );
  assert.deepEqual(await tasksOf('district-office'), {});
  await office.sql(`update document set status = 'offered', hash = 'a hash' where id = $1`, [document]);
  await office.sql(`update document_party set document_hash = 'a hash' where document_id = $1`, [document]);
  assert.deepEqual(await tasksOf('district-office'), { 'document-to-sign': 1 });
  assert.deepEqual(await tasksOf('programme-office'), {});
  await office.sql(
    `update document_party set outcome = 'refused', reason = 'Nein.', answered_on = '2017-09-02', answered_by = $2
      where document_id = $1`,
    [document, people['district-office']?.accountId],
  );
  assert.deepEqual(await tasksOf('district-office'), {});
  assert.deepEqual(await tasksOf('programme-office'), { 'document-refused': 1 });
});

test('an activity waits for the Jobcenter, and tests that run out under somebody are a task of both sides', async () => {
  const { office, placed, programmeId } = await openCaseload();
  after(() => office.close());
  const activityTasks = async (key: string) =>
    (await office.as(key, countTasks)).flatMap(({ kind, count }) =>
      kind.startsWith('activity') ? [`${kind} ${count}`] : [],
    );
  await placed();
  await placeWithActivity(office, { programmeId });
  assert.deepEqual(await activityTasks('jobcenter'), ['activity-waiting 1']);
  assert.deepEqual(await activityTasks('provider'), []);
  office.setTime('2019-10-15T10:00:00Z');
  assert.deepEqual((await activityTasks('jobcenter')).toSorted(), ['activity-due 1', 'activity-waiting 1']);
  assert.deepEqual(await activityTasks('provider'), ['activity-due 1']);
  assert.deepEqual(await activityTasks('other-provider'), []);
});
