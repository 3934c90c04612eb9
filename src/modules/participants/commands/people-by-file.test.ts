import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { programmeFile } from '../../programmes/files.ts';
import { openCaseload } from '../testing/caseload.ts';
import { confirmFacts } from './confirm-facts.ts';
import { giveConsent } from './give-consent.ts';
import { joinHousehold } from './join-household.ts';
import { noteGuardian } from './note-guardian.ts';
import { startParticipation } from './start-participation.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
office.setTime('2022-07-01T10:00:00Z');
const { slug: _, ...regional } = programmeFile('regio-aktiv-2021');
const programmeId = await publishedProgramme(office, regional);
const said = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);
const refer = (area: string, birthDate: string) =>
  caseload.refer({ programmeId, area, birthDate, voluntaryOn: '2022-07-01' });
const confirm = (id: string, version: number, facts = {}) =>
  office.did('jobcenter', confirmFacts, { id, version, facts });
const statusOf = async (id: string) =>
  (await office.sql('select status from participation where id = $1', [id]))[0]?.status;

test('001/11: a lone parent belongs to the families of the file because of the child, and the child joins', async () => {
  const id = await refer('b', '1990-03-24');
  await confirm(id, 1, { minorChildInHousehold: false });
  assert.equal(await statusOf(id), 'not-eligible');
  await confirm(id, 2, { minorChildInHousehold: true });
  assert.equal(await statusOf(id), 'eligible');
  const child = { firstName: 'Mia', familyName: 'Albrecht', birthDate: '2015-04-02', role: 'child' };
  const joined = { id, version: 3, ...child, joinedOn: '2022-07-01' };
  assert.equal(said(await office.does('jobcenter', joinHousehold, joined)), 'done');
});

/** A project with a seat in an area; where its grant comes from is the story of other tests. */
async function projectIn(area: string): Promise<string> {
  const id = randomUUID();
  const own = [office.tenantId, id, programmeId, office.districtId, office.people.provider?.organisationId];
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into project (tenant_id, id, grant_id, programme_id, area, rules_from, district_id, provider_id, title, field_of_use,
       starts_on, ends_on) values ($1, $2, $2, $3, $6, '2022-06-06', $4, $5, 'Jugendberatung', 'Beratung', '2022-07-01', '2024-01-01')`,
    [...own, area],
  );
  await office.sql('set session_replication_role = origin');
  await office.sql(
    `insert into project_offer (tenant_id, project_id, programme_id, district_id, provider_id, position, kind, unit, quantity)
     values ($1, $2, $3, $4, $5, 1, 'counselling', 'participant', 5)`,
    own,
  );
  return id;
}

test('001/12: a pupil of sixteen begins once the guardian has agreed, and nobody older than the file says', async () => {
  const id = await refer('i', '2006-02-03');
  await confirm(id, 1);
  assert.equal(await statusOf(id), 'eligible');
  const projectId = await projectIn('i');
  const start = async (version: number) =>
    said(
      await office.does('jobcenter', startParticipation, { id, version, startsOn: '2022-07-01', projectId }),
    );
  const guardian = { name: 'Ute Albrecht', contact: '03921 949-1', custody: 'alone' };
  const noted = await office.does('jobcenter', noteGuardian, { id, version: 2, ...guardian });
  const givenBy = noted.kind === 'done' ? noted.answer.guardianId : undefined;
  assert.equal(await start(3), 'consent-missing');
  const purposes = ['data', 'counselling', 'internship'];
  await office.did('jobcenter', giveConsent, { id, version: 3, givenBy, purposes, givenOn: '2022-07-01' });
  assert.equal(await start(4), 'done');
  const older = await refer('i', '1995-01-01');
  await confirm(older, 1);
  assert.equal(await statusOf(older), 'not-eligible');
});
