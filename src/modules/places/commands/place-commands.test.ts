import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import type { Outcome } from '../../../platform/commands/command.ts';
import { listPlaces } from '../queries/list-places.ts';
import { content, description, freePlace, placeWithActivity } from '../testing/granted-places.ts';
import { changeActivity } from './change-activity.ts';
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
/** Returns the input that describes a place as it is described already. */
const asDescribed = async (id: string) => ({
  id,
  activityId: (await stored(id))?.activity_id,
  ...description,
});

test('a provider describes a granted place with an activity, and it is free', async () => {
  const { placeId: id, activityId } = await placeWithActivity(office, { programmeId });
  await office.did('provider', describePlace, { id, version: 1, activityId, ...description });
  const { status, title, planned_from: plannedFrom } = (await stored(id)) ?? {};
  assert.deepEqual([status, title, plannedFrom], ['free', content.title, description.plannedFrom]);
});

test('a place takes an activity of its provider for its kind, and not for more hours than were tested', async () => {
  const { placeId: id, activityId } = await placeWithActivity(office, { programmeId });
  const strange = await placeWithActivity(office, { programmeId, provider: 'other-provider' });
  const tried = (more: object) =>
    office.does('provider', describePlace, { id, version: 1, activityId, ...description, ...more });
  const problemsOf = (outcome: Outcome) => (outcome.kind === 'invalid' ? outcome.problems : outcome.kind);
  assert.deepEqual(problemsOf(await tried({ activityId: strange.activityId })), [
    { path: 'activityId', code: 'no-such-record', facts: {} },
  ]);
  const most = 20;
  await office.did('provider', changeActivity, { id: activityId, version: 1, ...content, weeklyHours: most });
  assert.deepEqual(problemsOf(await tried({ weeklyHours: most + 1 })), [
    { path: 'weeklyHours', code: 'too-large', facts: { maximum: most } },
  ]);
  assert.equal((await stored(id))?.status, 'undescribed');
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
  const late = await office.does('provider', describePlace, { ...(await asDescribed(id)), version: 1 });
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
    await office.does('provider', describePlace, { ...(await asDescribed(id)), version: 3 }),
  ])
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'wrong-status');
  assert.equal((await stored(id))?.version, 3);
});

test('what the procedure gives to providers is nobody else’s', async () => {
  const id = await freePlace(office, { programmeId });
  for (const key of Object.keys(office.people).filter((key) => !key.endsWith('provider'))) {
    const outcomes = [
      await office.does(key, closePlace, { id, version: 2 }),
      await office.does(key, describePlace, { ...(await asDescribed(id)), version: 2 }),
    ];
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['not-permitted', 'not-permitted'],
      key,
    );
  }
  assert.equal((await stored(id))?.version, 2);
});
