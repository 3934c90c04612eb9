import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { findConsents } from '../consent.store.ts';
import { listPeople } from '../queries/list-people.ts';
import { openCaseload } from '../testing/caseload.ts';
import { endCustody } from './end-custody.ts';
import { giveConsent } from './give-consent.ts';
import { grantException } from './grant-exception.ts';
import { noteGuardian } from './note-guardian.ts';
import { referPerson } from './refer-person.ts';
import { startParticipation } from './start-participation.ts';
import { withdrawConsent } from './withdraw-consent.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const [seat] = placesOf({ advice: 10_000 });
const programmeId = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  offers: seat ? [{ ...seat, unit: 'hour', mode: 'counselling' }] : [],
  participation: {
    leastAge: 14,
    consents: ['data', 'counselling', 'hand-over'],
    sources: ['L1'],
    verified: true,
  },
});

const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;
type Acts = typeof noteGuardian | typeof giveConsent | typeof withdrawConsent | typeof endCustody;
const versionOf = async (id: string) =>
  (await office.sql<{ version: number }>('select version from participation where id = $1', [id]))[0]
    ?.version;
/** Does something with the version that is current. */
const act = async (command: Acts | typeof startParticipation, id: string, more: Record<string, unknown>) =>
  office.does('jobcenter', command as typeof startParticipation, {
    id,
    version: await versionOf(id),
    ...more,
  });
const admitted = async (birthDate: string) => {
  const id = await caseload.refer({ programmeId, birthDate });
  const exceptionReason = 'Die Beratung passt zu ihrer Lage.';
  return office.did('jobcenter', grantException, { id, version: 1, exceptionReason });
};
const start = (id: string, startsOn = '2018-01-10') => act(startParticipation, id, { startsOn });
const guardian = async (id: string, name: string, custody = 'joint') => {
  const outcome = await act(noteGuardian, id, { name, contact: '03921 949-1', custody });
  return outcome.kind === 'done' ? String(outcome.answer.guardianId) : said(outcome);
};
const PURPOSES = ['data', 'counselling'];
const agree = (id: string, givenBy: string, more = {}) =>
  act(giveConsent, id, { givenBy, purposes: PURPOSES, givenOn: '2018-01-10', ...more });

test('under eighteen everybody who has custody agrees before it begins', async () => {
  const id = await admitted('2001-05-04');
  assert.equal(said(await start(id)), 'consent-missing');
  assert.equal(said(await agree(id, 'self')), 'givenBy not-of-age,givenOn not-of-age-then');
  const mother = await guardian(id, 'Ute Albrecht');
  assert.equal(said(await agree(id, mother)), 'done');
  assert.equal(said(await agree(id, mother)), 'already-agreed');
  // Custody is joint, and nobody has noted with whom.
  assert.equal(said(await start(id)), 'consent-missing');
  assert.equal(await guardian(id, 'Jan Albrecht', 'alone'), 'not-alone');
  const father = await guardian(id, 'Jan Albrecht');
  assert.equal(said(await start(id)), 'consent-missing');
  assert.equal(said(await agree(id, father, { purposes: ['data'] })), 'done');
  assert.equal(said(await start(id)), 'consent-missing');
  assert.equal(said(await agree(id, father, { purposes: ['counselling'] })), 'done');
  assert.equal(said(await start(id)), 'done');
});

test('what is withdrawn counts no longer from its day on, and stays on record', async () => {
  const id = await admitted('2001-05-04');
  const mother = await guardian(id, 'Ute Albrecht', 'alone');
  await agree(id, mother);
  const participantId = await caseload.participantOf(id);
  const file = await office.as('jobcenter', (work) => findConsents(work, participantId));
  const consentIds = file?.consents.map((one) => one.id);
  assert.equal(
    said(await act(withdrawConsent, id, { consentIds, withdrawnOn: '2018-01-09' })),
    'withdrawn-outside',
  );
  assert.equal(said(await act(withdrawConsent, id, { consentIds, withdrawnOn: '2018-01-10' })), 'done');
  assert.equal(said(await start(id)), 'consent-missing');
  const left = await office.as('coach', (work) => findConsents(work, participantId));
  assert.deepEqual(
    left?.consents.map(({ withdrawnOn }) => withdrawnOn),
    ['2018-01-10', '2018-01-10'],
  );
  for (const who of ['district-office', 'provider', 'other-coach'])
    assert.equal(await office.as(who, (work) => findConsents(work, participantId)), undefined, who);
});

test('whose custody has ended is asked no more, and others may be noted', async () => {
  const id = await admitted('2001-05-04');
  const mother = await guardian(id, 'Ute Albrecht', 'alone');
  assert.equal(said(await act(endCustody, id, { guardianId: mother, lastDayOn: '2018-01-09' })), 'done');
  assert.equal(said(await agree(id, mother)), 'givenBy not-a-choice');
  assert.equal(said(await agree(id, await guardian(id, 'Vera Vormund', 'alone'))), 'done');
  assert.equal(said(await start(id)), 'done');
});

test('at eighteen the Jobcenter has to ask, and only the own consent counts from that day on', async () => {
  const id = await admitted('2000-01-20');
  await agree(id, await guardian(id, 'Ute Albrecht', 'alone'));
  const toAsk = async () => {
    const list = {
      filters: { consent: 'of-age' },
      sort: 'name',
      direction: 'ascending',
      limit: 20,
      offset: 0,
    };
    const { rows } = await office.as('jobcenter', (work) =>
      listPeople(work, list as Parameters<typeof listPeople>[1]),
    );
    return rows.filter((row) => row.id === id).length;
  };
  assert.equal(await toAsk(), 0);
  office.setTime('2018-01-20T10:00:00Z');
  assert.equal(await toAsk(), 1);
  assert.equal(said(await start(id, '2018-01-20')), 'consent-missing');
  assert.equal(said(await agree(id, 'self', { givenOn: '2018-01-19' })), 'givenOn not-of-age-then');
  assert.equal(said(await agree(id, 'self', { givenOn: '2018-01-20' })), 'done');
  assert.equal(await toAsk(), 0);
  assert.equal(said(await start(id, '2018-01-20')), 'done');
  office.setTime('2018-01-10T12:00:00Z');
});

test('nobody below the least age of the file is referred, whoever agrees', async () => {
  const refer = (birthDate: string) =>
    office.does('jobcenter', referPerson, { ...caseload.person, programmeId, birthDate });
  const outcome = await refer('2004-01-11');
  assert.deepEqual(outcome.kind === 'refused' && outcome.refusal, {
    code: 'too-young',
    facts: { leastAge: 14 },
  });
  assert.equal(said(await refer('2004-01-10')), 'done');
});
