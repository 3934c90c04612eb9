import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { findFacts } from '../facts.store.ts';
import { findPeopleLike } from '../people-like.store.ts';
import { MEETING_FACTS, openCaseload, STAY } from '../testing/caseload.ts';
import { assignPerson } from './assign-person.ts';
import { confirmFacts } from './confirm-facts.ts';
import { endParticipation } from './end-participation.ts';
import { proposeEnd } from './propose-end.ts';
import { referPerson } from './refer-person.ts';
import { acceptChangeProposal } from './settle-change-proposal.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const elsewhere = await office.found('jobcenter', 'Jobcenter Nachbarkreis', office.districtId);
await office.hire('elsewhere', 'jobcenter', elsewhere);

const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;
let day = 0;
/** Somebody whom nobody knows yet. */
const newcomer = () => {
  day += 1;
  const { sameAs: _, anotherReason: __, ...person } = caseload.person;
  return { ...person, birthDate: `1971-05-${String(day).padStart(2, '0')}` };
};
type Newcomer = ReturnType<typeof newcomer>;
const named = ({ birthDate }: Newcomer) => ({ firstName: 'Kerstin', familyName: 'Albrecht', birthDate });
const likeOf = (person: Newcomer, who = 'jobcenter') =>
  office.as(who, (work) => findPeopleLike(work, named(person)));
const end = (id: string, version: number) =>
  office.does('jobcenter', endParticipation, { id, version, reason: 'other', result: 'jobless' });
/** Refers somebody and confirms what meets the conditions. */
const eligible = async (person: Newcomer & { sameAs?: string }, who = 'jobcenter') => {
  const id = await office.did(who, referPerson, person);
  return office.did(who, confirmFacts, { id, version: 1, facts: MEETING_FACTS });
};
const sameAs = async (person: Newcomer) => ({ ...person, sameAs: (await likeOf(person))[0]?.personId ?? '' });

test('a name and birth date that the Land knows is asked about, however it is spelled', async () => {
  const person = newcomer();
  await office.did('jobcenter', referPerson, person);
  const again = { ...person, firstName: ' KERSTIN', familyName: 'Al-Brecht' };
  assert.equal(said(await office.does('jobcenter', referPerson, again)), 'sameAs known-person');
  const another = { ...again, sameAs: 'another' };
  assert.equal(said(await office.does('jobcenter', referPerson, another)), 'anotherReason needs-reason');
  const guessed = { ...again, sameAs: caseload.programmeId };
  assert.equal(said(await office.does('jobcenter', referPerson, guessed)), 'sameAs not-a-choice');
});

test('the same person has one record and several participations, one after another', async () => {
  const person = newcomer();
  const first = await office.did('jobcenter', referPerson, person);
  const again = await sameAs(person);
  assert.equal(said(await office.does('jobcenter', referPerson, again)), 'already-referred');
  assert.equal(said(await end(first, 1)), 'done');
  const second = await office.did('jobcenter', referPerson, again);
  assert.equal(await caseload.participantOf(second), await caseload.participantOf(first));
  const [row] = await office.sql(
    'select count(*)::int as coaches from coaching_case where participant_id = $1',
    [await caseload.participantOf(first)],
  );
  assert.equal(row?.coaches, 1);
});

test('another person of the same name is one, with the reason of whoever said so', async () => {
  const person = newcomer();
  await office.did('jobcenter', referPerson, person);
  const other = { ...person, sameAs: 'another', anotherReason: 'Sie ist in Riesa geboren.' };
  await office.did('jobcenter', referPerson, other);
  assert.equal(new Set((await likeOf(person)).map(({ personId }) => personId)).size, 2);
});

test('another Jobcenter learns that there is such a person, and nothing else', async () => {
  const person = newcomer();
  await office.did('jobcenter', referPerson, person);
  const [found] = await likeOf(person, 'elsewhere');
  assert.deepEqual(
    { ...found, personId: '' },
    { personId: '', participantId: null, number: null, createdOn: null },
  );
  assert.deepEqual(await likeOf(person, 'provider'), []);
});

test('no human has two places on one day, whichever Jobcenters send them', async () => {
  const person = newcomer();
  const here = await eligible(person);
  await office.did('jobcenter', assignPerson, {
    id: here,
    version: 2,
    placeId: await caseload.place(),
    ...STAY,
  });
  const other = { ...(await sameAs(person)), programmeId: caseload.otherProgrammeId };
  const id = await eligible(other, 'elsewhere');
  const placeId = await caseload.place({}, 'provider', caseload.otherProgrammeId);
  const assign = (days: typeof STAY) =>
    office.does('elsewhere', assignPerson, { id, version: 2, placeId, ...days });
  const outcome = await assign({ startsOn: '2019-12-31', lastDayOn: '2019-12-31' });
  assert.equal(said(outcome), 'already-placed');
});

test('days on places count for the time of the law at every Jobcenter, without where they were', async () => {
  const person = newcomer();
  const id = await eligible(person);
  const days = { startsOn: '2018-03-15', lastDayOn: '2018-06-14' };
  await office.did('jobcenter', assignPerson, { id, version: 2, placeId: await caseload.place(), ...days });
  const other = { ...(await sameAs(person)), programmeId: caseload.otherProgrammeId };
  const there = await office.did('elsewhere', referPerson, other);
  const participantId = await caseload.participantOf(there);
  const known = await office.as('elsewhere', (work) => findFacts(work, participantId));
  const worked = { from: '2018-03-15', until: '2018-06-15', under: 'sgb2-16d', isOwn: false };
  assert.deepEqual(known?.worked, [worked]);
  await office.did('elsewhere', confirmFacts, { id: there, version: 1, facts: MEETING_FACTS });
  const [check] = await office.sql('select facts from eligibility where participation_id = $1', [there]);
  assert.deepEqual(check?.facts.assignments16d, [{ from: '2018-03-15', until: '2018-06-15' }]);
});

test('the end of a place is not the end of the participation: another place follows, and then it ends by its own act', async () => {
  const person = newcomer();
  const id = await eligible(person);
  const placeId = await caseload.place();
  await office.did('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY });
  const proposal = await office.did('provider', proposeEnd, {
    ...{ occupancyId: await caseload.occupancyOf(id), lastDayOn: '2018-06-29', reason: 'other' },
    explanation: 'Der Träger zieht um.',
  });
  await office.did('jobcenter', acceptChangeProposal, { id: proposal, version: 1 });
  const next = { id, version: 3, placeId: await caseload.place(), lastDayOn: '2018-12-31' };
  const overlapping = await office.does('jobcenter', assignPerson, { ...next, startsOn: '2018-06-29' });
  assert.equal(said(overlapping), 'already-placed');
  await office.did('jobcenter', assignPerson, { ...next, startsOn: '2018-06-30' });
  assert.equal(said(await end(id, 4)), 'still-on-place');
  office.setTime('2019-01-02T10:00:00Z');
  assert.equal(said(await end(id, 4)), 'done');
  office.setTime('2018-01-10T12:00:00Z');
  const rows = await office.sql(
    `select n.status, e.result, e.last_day_on, a.is_concluded, p.status as place from participation n
       join participation_end e on e.participation_id = n.id join assignment a on a.participation_id = n.id
       join occupancy o on o.id = a.occupancy_id join place p on p.id = o.place_id where n.id = $1`,
    [id],
  );
  const ended = {
    status: 'ended',
    result: 'jobless',
    last_day_on: '2018-12-31',
    is_concluded: true,
    place: 'free',
  };
  assert.deepEqual(rows, [ended, ended]);
});

test('a place that somebody else has by now stays theirs when the participation of the one before ends', async () => {
  const [id, placeId] = [await eligible(newcomer()), await caseload.place()];
  await office.did('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY });
  const proposal = await office.did('provider', proposeEnd, {
    ...{ occupancyId: await caseload.occupancyOf(id), lastDayOn: '2018-06-29', reason: 'work' },
  });
  await office.did('jobcenter', acceptChangeProposal, { id: proposal, version: 1 });
  const next = { id: await eligible(newcomer()), version: 2, placeId, ...STAY, startsOn: '2018-06-30' };
  await office.did('jobcenter', assignPerson, next);
  office.setTime('2018-07-02T10:00:00Z');
  assert.equal(said(await end(id, 3)), 'done');
  office.setTime('2018-01-10T12:00:00Z');
  const [place] = await office.sql('select status from place where id = $1', [placeId]);
  assert.equal(place?.status, 'occupied');
});
