import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { twoKindsOfPlace } from '../../programmes/model/testing/minimal-programme.ts';
import { findActivity } from '../queries/find-activity.ts';
import { insertOccupancy, loadPlace } from '../store.ts';
import { content, freePlace, passed, placeWithActivity } from '../testing/granted-places.ts';
import { changeActivity } from './change-activity.ts';
import { decideTests } from './decide-tests.ts';
import { describeActivity } from './describe-activity.ts';
import { writeProfile } from './write-profile.ts';

const office = await openOffice();
after(() => office.close());
const MONTHS = 18;
let programmeId: string;
before(async () => {
  office.setTime('2018-01-10T10:00:00Z');
  const offers = twoKindsOfPlace().map((offer) =>
    offer.tests ? { ...offer, tests: { ...offer.tests, months: MONTHS, board: true } } : offer,
  );
  programmeId = await publishedProgramme(office, { offers });
});

const said = { ...passed, validUntil: '2019-06-30' };
const waiting = async () => (await placeWithActivity(office, { programmeId })).activityId;
const decides = (id: string, more: object = {}, version = 1) =>
  office.does('jobcenter', decideTests, { id, version, ...said, ...more });
const found = async (id: string, key = 'provider') => office.as(key, (work) => findActivity(work, id));
const problemsOf = (outcome: Outcome) =>
  outcome.kind === 'invalid'
    ? outcome.problems.map(({ path, code }) => `${path} ${code}`).sort()
    : outcome.kind;

/** Somebody is sent to a place, past every rule but those of the database. */
const stay = (placeId: string, from: string) =>
  office.as('jobcenter', async (work) => {
    const place = await loadPlace(work, placeId);
    assert.ok(place);
    await insertOccupancy(work, { occupancyId: randomUUID(), place, period: { from, until: '2019-12-01' } });
  });

test('a described activity waits for the Jobcenter of its district, which decides each test in its own words', async () => {
  const id = await waiting();
  assert.equal((await found(id))?.status, 'waiting');
  assert.equal((await decides(id)).kind, 'done');
  const { status, testsValidUntil, tests } = (await found(id)) ?? {};
  assert.deepEqual([status, testsValidUntil], ['passed', said.validUntil]);
  assert.equal(tests?.[0]?.boardOpinion, said.boardOpinion);
  assert.deepEqual(tests?.[0]?.content, { ...content, season: null });
});

test('a decision lacks nothing: a reason for each test, the board where the programme wants it, a day', async () => {
  const id = await waiting();
  const bare = { additionalReason: 'ja', boardHeardOn: null, boardOpinion: null, validUntil: null };
  assert.deepEqual(problemsOf(await decides(id, bare)), ['additionalReason too-short']);
  assert.deepEqual(problemsOf(await decides(id, { ...bare, additionalReason: said.additionalReason })), [
    'boardHeardOn required',
    'boardOpinion required',
    'validUntil required',
  ]);
  assert.deepEqual(problemsOf(await decides(id, { boardHeardOn: '2018-01-11', validUntil: '2018-01-09' })), [
    'boardHeardOn in-the-future',
    'validUntil in-the-past',
  ]);
  assert.equal((await found(id))?.status, 'waiting');
});

test('a decision holds no longer than the programme says, and the refusal names months and day', async () => {
  const id = await waiting();
  const outcome = await decides(id, { validUntil: '2019-07-10' });
  assert.deepEqual(outcome.kind === 'invalid' && outcome.problems, [
    { path: 'validUntil', code: 'beyond-programme', facts: { latestOn: '2019-07-09', months: MONTHS } },
  ]);
  assert.equal((await decides(id, { validUntil: '2019-07-09' })).kind, 'done');
});

test('an activity that fails one test has no day until which it holds', async () => {
  const id = await waiting();
  await decides(id, { isCompetitionNeutral: false });
  const { status, testsValidUntil, tests } = (await found(id)) ?? {};
  assert.deepEqual([status, testsValidUntil, tests?.[0]?.validUntil], ['failed', null, null]);
});

test('a changed activity opens its tests again; the old decision stays with the text it was made on', async () => {
  const placeId = await freePlace(office, { programmeId }, { testsValidUntil: said.validUntil });
  const id = String(
    (await office.sql('select activity_id as id from place where id = $1', [placeId]))[0]?.id,
  );
  const same = await office.does('provider', changeActivity, { id, version: 2, ...content });
  assert.equal(same.kind === 'refused' && same.refusal.code, 'nothing-changed');

  await stay(placeId, '2018-03-01');
  const changed = { ...content, title: 'Hilfe in der Küche', tasks: 'Gemüse putzen, Geschirr spülen' };
  await office.did('provider', changeActivity, { id, version: 2, ...changed });
  const { status, testsValidUntil, tests } = (await found(id)) ?? {};
  assert.deepEqual([status, testsValidUntil], ['waiting', null]);
  assert.deepEqual([tests?.[0]?.content.title, tests?.[0]?.isOnThis], [content.title, false]);
  const [place] = await office.sql('select title, status from place where id = $1', [placeId]);
  assert.deepEqual(place, { title: changed.title, status: 'occupied' }, 'nobody is put out');
});

test('an activity keeps at least the hours of its places, so that no hour is worked that was not tested', async () => {
  const placeId = await freePlace(
    office,
    { programmeId },
    { testsValidUntil: said.validUntil, weeklyHours: 25 },
  );
  const id = String(
    (await office.sql('select activity_id as id from place where id = $1', [placeId]))[0]?.id,
  );
  const shorten = (weeklyHours: number) =>
    office.does('provider', changeActivity, { id, version: 2, ...content, weeklyHours });
  assert.deepEqual(problemsOf(await shorten(24)), ['weeklyHours too-small']);
  assert.equal((await shorten(25)).kind, 'done');
});

test('the database sends nobody to an activity whose tests do not hold on the first day', async () => {
  const placeId = await freePlace(office, { programmeId }, { testsValidUntil: said.validUntil });
  await assert.rejects(stay(placeId, '2019-07-01'), /tests of the activity/);
  await stay(placeId, '2019-06-30');
});

test('the database lets no activity hold by the decision on another text', async () => {
  const id = await waiting();
  await decides(id);
  await assert.rejects(
    office.sql(`update activity set tasks = 'Etwas ganz anderes als geprüft' where id = $1`, [id]),
    /tested_as_it_stands/,
  );
});

test('a profile of the ministry is there for every provider, who begins with it and is tested like all others', async () => {
  const kind = twoKindsOfPlace()[0]?.id;
  const profileId = await office.did('programme-office', writeProfile, { programmeId, kind, ...content });
  assert.equal((await found(profileId, 'other-provider'))?.status, 'profile');
  const { placeId } = await placeWithActivity(office, { programmeId });
  const id = await office.did('provider', describeActivity, { placeId, profileId, ...content });
  assert.equal((await found(id))?.status, 'waiting');
  assert.equal(await found(id, 'programme-office'), undefined, 'the ministry reads no single activity');
});

test('other providers and other districts see nothing of an activity', async () => {
  const id = await waiting();
  assert.equal(await found(id, 'other-provider'), undefined);
  const districtId = await office.found('district', 'Landkreis Stendal');
  await office.hire(
    'neighbour',
    'jobcenter',
    await office.found('jobcenter', 'Jobcenter Stendal', districtId),
  );
  assert.equal((await office.does('neighbour', decideTests, { id, version: 1, ...said })).kind, 'not-found');
});
