import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { hashSecret, readCookieValue } from '../model/session-token.ts';
import { openApp, type Visitor } from '../testing/app.ts';

const office = await openOffice();
after(() => office.close());
const app = openApp(office);

const jobcenterId = office.people.jobcenter?.organisationId as string;
const secondId = await office.found('district', 'Altmarkkreis Salzwedel');
const foreignId = await office.found('district', 'Landkreis Stendal');
const answersFor = (districtId: string, valid = '[2017-01-01,)') =>
  office.sql(
    `insert into organisation_link (tenant_id, id, from_id, to_id, kind, valid) values ($1, $2, $3, $4, 'responsible-for', $5)`,
    [office.tenantId, randomUUID(), jobcenterId, districtId, valid],
  );
const programmeId = await publishedProgramme(office);
for (const districtId of [office.districtId, secondId, foreignId])
  await office.sql(
    `insert into station_count (tenant_id, programme_id, district_id, station, total) values ($1, $2, $3, 'place-free', 1)`,
    [office.tenantId, programmeId, districtId],
  );

/** The districts whose counts a browser's session may read. */
async function seenBy(visitor: Visitor): Promise<string[]> {
  const secret = readCookieValue(visitor.cookies.get('stellwerk'))?.secret as string;
  const rows = await office.store.forToken(office.tenantId, hashSecret(secret), ({ db }) =>
    db.selectFrom('stationCount').select('districtId').execute(),
  );
  return rows.map(({ districtId }) => districtId);
}

const pageOf = async (visitor: Visitor) => (await visitor.get('/areas')).text();

test('a Jobcenter of two districts acts for one of them, and chooses which', async () => {
  const visitor = app.visitor();
  await visitor.signIn('jobcenter');
  assert.doesNotMatch(await pageOf(visitor), /Gebiet wechseln, jetzt/, 'nothing to choose from');
  await answersFor(office.districtId);
  await answersFor(secondId);
  assert.match(await pageOf(visitor), /Gebiet wechseln, jetzt.*Landkreis Jerichower Land/s);
  assert.deepEqual(await seenBy(visitor), [office.districtId]);

  const answer = await visitor.post('/areas', { areaId: secondId });
  assert.equal(answer.status, 303);
  assert.deepEqual(await seenBy(visitor), [secondId]);
  assert.match(await pageOf(visitor), /Gebiet wechseln, jetzt.*Altmarkkreis Salzwedel/s);
});

test('nobody acts for a district that their body does not answer for, nor any longer than it does', async () => {
  const visitor = app.visitor();
  await visitor.signIn('jobcenter');
  assert.equal((await visitor.post('/areas', { areaId: foreignId })).status, 409);
  assert.deepEqual(await seenBy(visitor), [office.districtId]);

  await visitor.post('/areas', { areaId: secondId });
  // Whatever the session says: the choice is held against the links with every request.
  await office.sql('update session set area_id = $1 where area_id is not null', [foreignId]);
  assert.deepEqual(await seenBy(visitor), [office.districtId]);
  await office.sql('update session set area_id = $1 where area_id is not null', [secondId]);
  assert.deepEqual(await seenBy(visitor), [secondId]);
  await office.sql(`update organisation_link set valid = '[2017-01-01,2017-09-01)' where to_id = $1`, [
    secondId,
  ]);
  assert.deepEqual(await seenBy(visitor), [office.districtId]);
});
