import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { agreePlan } from '../../coaching/commands/agree-plan.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { listHousehold } from '../household.store.ts';
import { MEETING_FACTS, openCaseload, STAY } from '../testing/caseload.ts';
import { assignPerson } from './assign-person.ts';
import { confirmFacts } from './confirm-facts.ts';
import { joinHousehold } from './join-household.ts';
import { leaveHousehold } from './leave-household.ts';
import { referPerson } from './refer-person.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const [family] = placesOf({ family: 10_000 });
const programmeId = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  offers: family ? [{ ...family, unit: 'household' }] : [],
});
const said = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);
const child = {
  firstName: 'Mia',
  familyName: 'Albrecht',
  birthDate: '2009-04-02',
  role: 'child',
  joinedOn: '2018-01-01',
};
const join = (id: string, more = {}) =>
  office.does('jobcenter', joinHousehold, { id, version: 1, ...child, ...more });

test('whoever lives with the person takes part too, with a goal of their own, and the coach knows them', async () => {
  const id = await caseload.refer({ programmeId });
  const outcome = await join(id);
  assert.equal(said(outcome), 'done');
  const participantId = outcome.kind === 'done' ? String(outcome.answer.participantId) : '';
  await office.did('coach', agreePlan, {
    participantId,
    ...{ goal: 'Mia findet einen Platz im Hort.', reviewOn: '2018-04-01' },
    milestones: [{ title: 'Hort ansehen', dueOn: '2018-02-01', isWorkRelated: false }],
  });
  for (const who of ['jobcenter', 'coach'])
    assert.equal(
      (await office.as(who, (work) => listHousehold(work, { participationId: id }))).length,
      1,
      who,
    );
  for (const who of ['district-office', 'provider', 'other-coach'])
    assert.deepEqual(await office.as(who, (work) => listHousehold(work, { participationId: id })), [], who);
  const again = { version: 2, sameAs: await personOf(participantId) };
  assert.equal(said(await join(id, again)), 'already-in-household');
});

test('a child of a family gets no place until they have left it', async () => {
  const birthDate = '2000-02-03';
  const lead = await caseload.refer({ programmeId, birthDate: '1975-01-01' });
  const outcome = await join(lead, { firstName: 'Ben', birthDate });
  const participantId = outcome.kind === 'done' ? String(outcome.answer.participantId) : '';
  const grown = { firstName: 'Ben', birthDate, sameAs: await personOf(participantId) };
  const id = await office.did('jobcenter', referPerson, { ...caseload.person, ...grown });
  await office.did('jobcenter', confirmFacts, { id, version: 1, facts: MEETING_FACTS });
  const placeId = await caseload.place();
  const assign = () => office.does('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY });
  assert.equal(said(await assign()), 'child-not-placed');
  const [member] = await office.as('jobcenter', (work) => listHousehold(work, { participationId: lead }));
  const leave = { id: lead, version: 2, memberId: member?.id, lastDayOn: '2018-01-09' };
  await office.did('jobcenter', leaveHousehold, leave);
  assert.notEqual(said(await assign()), 'child-not-placed');
});

test('where no families are accompanied nobody joins one', async () => {
  assert.equal(said(await join(await caseload.refer(), { firstName: 'Ida' })), 'not-a-household');
});

const personOf = async (participantId: string) =>
  (await office.sql('select person_id from participant where id = $1', [participantId]))[0]?.person_id;
