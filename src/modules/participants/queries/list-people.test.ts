import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { endParticipation } from '../commands/end-participation.ts';
import { grantException } from '../commands/grant-exception.ts';
import { openCaseload } from '../testing/caseload.ts';
import { listCases } from './list-cases.ts';
import { listPeople, type PersonFilter } from './list-people.ts';
import { listStays } from './stays.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const list = { direction: 'ascending', page: 1, limit: 25, offset: 0, isExport: false } as const;
const people = (key: string, filters: Partial<PersonFilter> = {}, more = {}) =>
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

test('a Jobcenter sees in the list for whom somebody decided against the advice; a coach does not', async () => {
  const id = await caseload.refer({ familyName: 'Quast' });
  await office.did('jobcenter', confirmFacts, { id, version: 1, facts: { voluntary: false } });
  const exceptionReason = 'Die Erklärung liegt morgen vor.';
  await office.did('jobcenter', grantException, { id, version: 2, exceptionReason });
  const known = async (key: string, name: string) => (await people(key, { name })).rows[0]?.hasException;
  assert.deepEqual([await known('jobcenter', 'quast'), await known('jobcenter', 'adam')], [true, false]);
  assert.equal(await known('coach', 'quast'), false);
  await office.did('jobcenter', endParticipation, { id, version: 3, reason: 'other', result: 'unknown' });
  assert.equal(await known('jobcenter', 'quast'), true);
});

test('whose time on the place is over is found by that, in every order, and nobody before the day after', async () => {
  office.setTime('2019-12-31T10:00:00Z');
  assert.deepEqual(await names('jobcenter', { stay: 'over' }), []);
  office.setTime('2020-01-01T10:00:00Z');
  assert.deepEqual(await names('jobcenter', { stay: 'over' }), ['Zabel']);
  assert.deepEqual(await names('jobcenter', { stay: 'over' }, { sort: 'since' }), ['Zabel']);
  assert.deepEqual(await names('jobcenter', { stay: 'over', status: 'eligible' }), []);
  office.setTime('2018-01-10T10:00:00Z');
});

test('a coach sees the people entrusted to them, and nobody else', async () => {
  assert.deepEqual(await names('other-coach'), ['Mühle']);
  assert.equal((await people('coach')).total, 5);
});

test('a district counts the same people without a name', async () => {
  const cases = await office.as('district-office', (work) =>
    listCases(work, { ...list, sort: 'number', filters: {} }),
  );
  assert.equal(cases.total, 6);
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
    db.selectFrom('participantIdentity').select('familyName').execute(),
  );
  assert.deepEqual(known, [], 'the name is forgotten with the stay');
  office.setTime('2018-01-10T10:00:00Z');
});
