import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { openCaseload } from '../testing/caseload.ts';
import { endParticipation } from './end-participation.ts';
import { grantException } from './grant-exception.ts';
import { startParticipation } from './start-participation.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const [seat] = placesOf({ seat: 10_000 });
const programmeId = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  offers: seat ? [{ ...seat, unit: 'participant' }] : [],
});
const projectId = await projectWithSeats(2);

/** A project that is granted so many participants; where the grant comes from is the story of other tests. */
async function projectWithSeats(quantity: number): Promise<string> {
  const id = randomUUID();
  const providerId = office.people.provider?.organisationId;
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into project (tenant_id, id, grant_id, programme_id, rules_from, district_id, provider_id, title, field_of_use,
       starts_on, ends_on) values ($1, $2, $2, $3, '2017-01-01', $4, $5, 'Förderzentrum', 'Coaching', '2018-01-01', '2020-01-01')`,
    [office.tenantId, id, programmeId, office.districtId, providerId],
  );
  await office.sql('set session_replication_role = origin');
  await office.sql(
    `insert into project_offer (tenant_id, project_id, programme_id, district_id, provider_id, position, kind, unit, quantity)
     values ($1, $2, $3, $4, $5, 1, 'seat', 'participant', $6)`,
    [office.tenantId, id, programmeId, office.districtId, providerId, quantity],
  );
  return id;
}

const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;
const admitted = async (more = { programmeId }) => {
  const id = await caseload.refer(more);
  const exceptionReason = 'Die Beratung passt zu ihrer Lage.';
  return office.did('jobcenter', grantException, { id, version: 1, exceptionReason });
};
const start = (id: string, more = {}) =>
  office.does('jobcenter', startParticipation, {
    id,
    version: 2,
    startsOn: '2018-01-10',
    projectId,
    ...more,
  });

test('somebody begins a measure on a first day, in a project, without a place', async () => {
  const id = await admitted();
  assert.equal(said(await start(id, { projectId: undefined })), 'projectId required');
  assert.equal(said(await start(id, { startsOn: '2018-01-11' })), 'first-day-outside');
  assert.equal(said(await start(id)), 'done');
  const [row] = await office.sql('select status, mode, started_on from participation where id = $1', [id]);
  assert.deepEqual(row, { status: 'running', mode: 'measure', started_on: '2018-01-10' });
});

test('a project takes as many at once as it is granted, and a seat that is left is taken again', async () => {
  const [second, third] = [await admitted(), await admitted()];
  const both = await Promise.all([start(second), start(third)]);
  assert.deepEqual(both.map(said).toSorted(), ['done', 'no-seat-left']);
  const [begun, waiting] = said(both[0] as Outcome) === 'done' ? [second, third] : [third, second];
  office.setTime('2018-02-20T10:00:00Z');
  const end = { version: 3, reason: 'planned-end', result: 'work', lastDayOn: '2018-02-16' };
  await office.did('jobcenter', endParticipation, { id: begun, ...end });
  assert.equal(said(await start(waiting, { startsOn: '2018-02-16' })), 'no-seat-left');
  assert.equal(said(await start(waiting, { startsOn: '2018-02-17' })), 'done');
  office.setTime('2018-01-10T12:00:00Z');
});

test('where there are places the participation begins with one', async () => {
  const id = await caseload.eligible();
  assert.equal(said(await start(id)), 'starts-with-place');
});
