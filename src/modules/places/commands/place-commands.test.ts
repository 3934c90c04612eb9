import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { listPlaces } from '../queries/list-places.ts';
import { description, freePlace, grantedPlace } from '../testing/granted-places.ts';
import { closePlace } from './close-place.ts';
import { describePlace } from './describe-place.ts';

const office = await openOffice();
after(() => office.close());
let programmeId: string;
before(async () => {
  office.setTime('2018-01-10T10:00:00Z');
  programmeId = await publishedProgramme(office);
});
const stored = async (id: string) => (await office.sql('select * from place where id = $1', [id]))[0];

test('a provider describes a granted place, and it is free', async () => {
  const id = await grantedPlace(office, { programmeId });
  await office.did('provider', describePlace, { id, version: 1, ...description });
  assert.equal((await stored(id))?.status, 'free');
  assert.equal((await stored(id))?.tests_valid_until, '2019-12-31');
});

test('a place without a reason for each of the three tests is not described', async () => {
  const id = await grantedPlace(office, { programmeId });
  const outcome = await office.does('provider', describePlace, {
    id,
    version: 1,
    ...description,
    additionalReason: 'ja',
    publicInterestReason: '',
    competitionNeutralReason: undefined,
  });
  const wrong = outcome.kind === 'invalid' ? outcome.problems.map(({ path }) => path).sort() : outcome.kind;
  assert.deepEqual(wrong, ['additionalReason', 'competitionNeutralReason', 'publicInterestReason']);
  assert.equal((await stored(id))?.status, 'undescribed');
});

test('tests that have expired already are refused', async () => {
  const id = await grantedPlace(office, { programmeId });
  const outcome = await office.does('provider', describePlace, {
    id,
    version: 1,
    ...description,
    testsValidUntil: '2018-01-09',
  });
  assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'tests-in-the-past');
});

test('a free place can be closed, a place that somebody holds cannot', async () => {
  const free = await freePlace(office, { programmeId });
  await office.did('provider', closePlace, { id: free, version: 2 });
  assert.equal((await stored(free))?.status, 'closed');
  const taken = await freePlace(office, { programmeId });
  await office.sql(`update place set status = 'occupied' where id = $1`, [taken]);
  const outcome = await office.does('provider', closePlace, { id: taken, version: 2 });
  assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'place-taken');
});

test('the places of another provider are as if absent', async () => {
  const id = await freePlace(office, { programmeId });
  const other = await office.does('other-provider', closePlace, { id, version: 2 });
  assert.equal(other.kind, 'not-found');
});

test('who describes a place that somebody else has changed meanwhile is told', async () => {
  const id = await freePlace(office, { programmeId });
  const late = await office.does('provider', describePlace, { id, version: 1, ...description });
  assert.equal(late.kind, 'changed-meanwhile');
});

test('the list shows a provider the own places only, and a district all of its own', async () => {
  await freePlace(office, { programmeId, provider: 'other-provider' });
  const list = (key: string, filters = {}) =>
    office.as(key, (work) =>
      listPlaces(work, {
        sort: 'place',
        direction: 'ascending',
        page: 1,
        limit: 100,
        offset: 0,
        filters,
        isExport: false,
      }),
    );
  const own = await list('provider');
  assert.ok(own.rows.length > 0 && own.rows.every((row) => row.providerName === 'Diakonisches Werk'));
  assert.equal((await list('district-office')).total, own.total + (await list('other-provider')).total);
  assert.equal((await list('member-1')).total, 0);
  assert.ok((await list('provider', { status: 'free' })).rows.every((row) => row.status === 'free'));
  assert.equal((await list('provider', { project: 'not-an-id' })).total, 0);
});

test('a closed place stays as it is: it is neither described anew nor closed once more', async () => {
  const id = await freePlace(office, { programmeId });
  await office.did('provider', closePlace, { id, version: 2 });
  for (const outcome of [
    await office.does('provider', closePlace, { id, version: 3 }),
    await office.does('provider', describePlace, { id, version: 3, ...description }),
  ])
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'wrong-status');
  assert.equal((await stored(id))?.version, 3);
});

test('what the procedure gives to providers is nobody else’s', async () => {
  const id = await freePlace(office, { programmeId });
  for (const key of Object.keys(office.people).filter((key) => !key.endsWith('provider'))) {
    const outcomes = [
      await office.does(key, closePlace, { id, version: 2 }),
      await office.does(key, describePlace, { id, version: 2, ...description }),
    ];
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['not-permitted', 'not-permitted'],
      key,
    );
  }
  assert.equal((await stored(id))?.version, 2);
});
