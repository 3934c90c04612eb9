import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { SignedInWork } from '#platform/work.ts';
import { openOffice, publishedProgramme } from '../../../test/support/office.ts';
import { findPlace } from './queries/find-place.ts';
import { listFreePlaces } from './queries/list-free-places.ts';
import { endOccupancy, extendOccupancy, insertOccupancy, loadPlace } from './store.ts';
import { freePlace, grantedPlace } from './testing/granted-places.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
const programmeId = await publishedProgramme(office);

const jobcenter = <T>(work: (work: SignedInWork) => Promise<T>) => office.as('jobcenter', work);

/** Somebody takes a place for a time. */
async function stay(placeId: string, from: string, until: string): Promise<string> {
  const occupancyId = randomUUID();
  await jobcenter(async (work) => {
    const place = await loadPlace(work, placeId);
    assert.ok(place);
    await insertOccupancy(work, { occupancyId, place, period: { from, until } });
  });
  return occupancyId;
}
const found = (id: string) => jobcenter((work) => findPlace(work, id));

test('a place that is taken says so, and is given back on the day after the last', async () => {
  const placeId = await freePlace(office, { programmeId });
  const occupancyId = await stay(placeId, '2018-03-01', '2019-01-01');
  assert.equal((await found(placeId))?.status, 'occupied');
  await jobcenter((work) => endOccupancy(work, { occupancyId, placeId, until: '2018-06-01' }));
  const { status, stays, version } = (await found(placeId)) ?? {};
  assert.deepEqual([status, stays, version], ['free', [{ from: '2018-03-01', until: '2018-06-01' }], 4]);
});

test('a place holds one person at a time, whatever was decided, and the next from the day the last has left', async () => {
  const placeId = await freePlace(office, { programmeId });
  const occupancyId = await stay(placeId, '2018-03-01', '2018-07-01');
  await assert.rejects(stay(placeId, '2018-06-30', '2018-09-01'), /one_at_a_time/);
  await stay(placeId, '2018-07-01', '2018-09-01');
  await assert.rejects(
    jobcenter((work) => extendOccupancy(work, { occupancyId, until: '2018-07-02' })),
    /one_at_a_time/,
  );
  const stays = (await found(placeId))?.stays.map(({ from }) => from);
  assert.deepEqual(stays, ['2018-07-01', '2018-03-01']);
});

test('a stay that ended is not made longer by ending it again', async () => {
  const placeId = await freePlace(office, { programmeId });
  const occupancyId = await stay(placeId, '2018-03-01', '2018-05-01');
  await jobcenter((work) => endOccupancy(work, { occupancyId, placeId, until: '2018-12-01' }));
  assert.deepEqual((await found(placeId))?.stays, [{ from: '2018-03-01', until: '2018-05-01' }]);
});

test('free are the described places of the own district and that programme, and no other', async () => {
  const ownProgramme = await publishedProgramme(office);
  const own = await freePlace(office, { programmeId: ownProgramme });
  await grantedPlace(office, { programmeId: ownProgramme });
  await stay(await freePlace(office, { programmeId: ownProgramme }), '2018-03-01', '2018-05-01');
  const closed = await freePlace(office, { programmeId: ownProgramme });
  await office.sql(`update place set status = 'closed' where id = $1`, [closed]);
  const free = (key: string) => office.as(key, (work) => listFreePlaces(work, ownProgramme));
  assert.deepEqual(
    (await free('jobcenter')).map(({ id }) => id),
    [own],
  );
  const districtId = await office.found('district', 'Landkreis Stendal');
  await office.hire(
    'neighbour',
    'jobcenter',
    await office.found('jobcenter', 'Jobcenter Stendal', districtId),
  );
  assert.deepEqual(await free('neighbour'), []);
});
