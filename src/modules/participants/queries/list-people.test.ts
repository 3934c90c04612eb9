import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openCaseload } from '../testing/caseload.ts';
import { listCases } from './list-cases.ts';
import { listJobcenterTasks } from './list-jobcenter-tasks.ts';
import { listPeople } from './list-people.ts';
import { listStays } from './stays.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const list = { direction: 'ascending', page: 1, limit: 25, offset: 0, isExport: false } as const;
const people = (key: string, filters: { name?: string; status?: string } = {}, more = {}) =>
  office.as(key, (work) => listPeople(work, { ...list, sort: 'name', filters, ...more }));
const names = async (...asked: Parameters<typeof people>) =>
  (await people(...asked)).rows.map(({ familyName }) => familyName);

before(async () => {
  await caseload.refer({ familyName: 'Müller' });
  await caseload.refer({ familyName: 'Mühle', coachId: office.people['other-coach']?.accountId });
  await caseload.eligible({ familyName: 'Adam' });
  await caseload.refer({ familyName: '100% Otto' });
  await caseload.placed({ familyName: 'Zabel' });
});

test('a Jobcenter finds its people by the beginning of their family name, in any case', async () => {
  assert.deepEqual(await names('jobcenter', { name: 'mü' }), ['Mühle', 'Müller']);
  assert.deepEqual(await names('jobcenter', { name: 'Ller' }), []);
});

test('a sign with a meaning in patterns stands for itself', async () => {
  assert.deepEqual(await names('jobcenter', { name: '100%' }), ['100% Otto']);
  assert.deepEqual(await names('jobcenter', { name: '%' }), []);
  assert.deepEqual(await names('jobcenter', { name: '_' }), []);
});

test('a list is filtered, sorted and cut into pages, and says how many there are', async () => {
  assert.deepEqual(await names('jobcenter', { status: 'eligible' }), ['Adam']);
  assert.equal((await names('jobcenter', {}, { direction: 'descending' }))[0], 'Zabel');
  const page = await people('jobcenter', {}, { limit: 2, offset: 2 });
  assert.deepEqual([page.rows.length, page.total], [2, 5]);
});

test('a coach sees the people entrusted to them, and nobody else', async () => {
  assert.deepEqual(await names('other-coach'), ['Mühle']);
  assert.equal((await people('coach')).total, 4);
});

test('a district counts the same people without a name', async () => {
  const cases = await office.as('district-office', (work) =>
    listCases(work, { ...list, sort: 'number', filters: {} }),
  );
  assert.equal(cases.total, 5);
  assert.deepEqual(Object.keys(cases.rows[0] ?? {}).sort(), ['number', 'participantId', 'since', 'status']);
  assert.equal((await people('district-office')).rows.length, 0);
});

test('a provider sees who is on its places until their last day, and then no longer', async () => {
  const stays = (key: string) =>
    office.as(key, (work) => listStays(work, { ...list, sort: 'name', filters: {} }));
  assert.deepEqual(
    (await stays('provider')).rows.map(({ familyName }) => familyName),
    ['Zabel'],
  );
  assert.equal((await stays('other-provider')).total, 0);
  office.setTime('2019-12-31T10:00:00Z');
  assert.equal((await stays('provider')).total, 1);
  office.setTime('2020-01-01T10:00:00Z');
  assert.equal((await stays('provider')).total, 0);
  const known = await office.as('provider', ({ db }) =>
    db.selectFrom('participant_identity').select('family_name').execute(),
  );
  assert.deepEqual(known, [], 'the name is forgotten with the stay');
  office.setTime('2018-01-10T10:00:00Z');
});

test('what waits for a Jobcenter: to check, to place, and to conclude once a stay is over', async () => {
  const kinds = async () => {
    const tasks = await office.as('jobcenter', (work) => listJobcenterTasks(work));
    return tasks.map(({ kind, name }) => `${kind} ${name}`).sort();
  };
  const waiting = [
    'check-facts Kerstin 100% Otto',
    'check-facts Kerstin Mühle',
    'check-facts Kerstin Müller',
    'find-place Kerstin Adam',
  ];
  assert.deepEqual(await kinds(), waiting);
  office.setTime('2020-01-01T10:00:00Z');
  assert.deepEqual(await kinds(), [...waiting.slice(0, 3), 'conclude Kerstin Zabel', ...waiting.slice(3)]);
  office.setTime('2018-01-10T10:00:00Z');
});
