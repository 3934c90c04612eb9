import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { openCaseload } from '../../participants/testing/caseload.ts';
import { findPlan } from '../queries/find-plan.ts';
import { addMilestone } from './add-milestone.ts';
import { agreePlan } from './agree-plan.ts';
import { reachMilestone } from './reach-milestone.ts';
import { revisePlan } from './revise-plan.ts';
import { writeContact } from './write-contact.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

let participantId: string;
before(async () => {
  participantId = await caseload.participantOf(await caseload.refer());
});

const refusalOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);
const contact = (more = {}) => ({
  participantId,
  kind: 'meeting',
  onDay: '2018-01-10',
  minutes: 45,
  ...more,
});
const milestones = [{ title: 'Kommt an drei Tagen pünktlich', dueOn: '2018-03-30', isWorkRelated: true }];
const agree = (id: string) =>
  office.does('coach', agreePlan, {
    participantId: id,
    goal: 'Fester Tagesablauf',
    reviewOn: '2018-06-15',
    milestones,
  });
const planOf = async (id: string) => {
  const plan = await office.as('coach', (work) => findPlan(work, id));
  assert.ok(plan);
  return plan;
};
const freshPerson = async () => caseload.participantOf(await caseload.refer());

test('a coach writes a contact, and the case keeps its days', async () => {
  await office.did('coach', writeContact, contact({ nextContactOn: '2018-01-24', note: 'Fühlt sich wohl.' }));
  await office.did('coach', writeContact, contact({ onDay: '2018-01-03' }));
  const [kept] = await office.sql(
    'select last_contact_on, next_contact_on from coaching_case where participant_id = $1',
    [participantId],
  );
  assert.deepEqual(kept, { last_contact_on: '2018-01-10', next_contact_on: null });
});

test('the note stands in its compartment alone: not in the trail, not in the log of commands', async () => {
  await office.did('coach', writeContact, contact({ note: 'Geheimnis unter vier Augen' }));
  const found = await office.sql(`
    select 'note' as place from coaching_note where note like '%Geheimnis%'
    union all select 'payload' from audit_payload where payload::text like '%Geheimnis%'
    union all select 'entry' from audit_entry where body like '%Geheimnis%'
    union all select 'log' from command_log where outcome::text like '%Geheimnis%'
    union all select 'outbox' from outbox where payload::text like '%Geheimnis%'`);
  assert.deepEqual(found, [{ place: 'note' }]);
});

test('a contact is written once it was, and the next one lies ahead', async () => {
  const ahead = await office.does('coach', writeContact, contact({ onDay: '2018-01-11' }));
  assert.equal(refusalOf(ahead), 'contact-ahead');
  const past = await office.does('coach', writeContact, contact({ nextContactOn: '2018-01-09' }));
  assert.equal(refusalOf(past), 'next-contact-past');
});

test('a coach without the case finds nobody', async () => {
  const outcome = await office.does('other-coach', writeContact, contact());
  assert.equal(outcome.kind, 'not-found');
});

test('a coach whose case has ended finds nobody any more', async () => {
  const id = await freshPerson();
  const note = 'Nur solange es der eigene Fall ist';
  await office.did('coach', writeContact, contact({ participantId: id, note }));
  await office.sql(`update coaching_case set valid = '[2018-01-01,2018-01-10)' where participant_id = $1`, [
    id,
  ]);
  const outcome = await office.does('coach', writeContact, contact({ participantId: id }));
  assert.equal(outcome.kind, 'not-found');
  const notes = await office.as('coach', ({ db }) =>
    db.selectFrom('coachingNote').select('note').where('participantId', '=', id).execute(),
  );
  assert.deepEqual(notes, [], 'the own notes neither');
});

test('person and coach agree on one plan with milestones', async () => {
  const id = await freshPerson();
  assert.equal(refusalOf(await agree(id)), 'done');
  const plan = await planOf(id);
  assert.equal(plan.goal, 'Fester Tagesablauf');
  assert.deepEqual(
    plan.milestones.map(({ title, isWorkRelated, reachedOn }) => ({ title, isWorkRelated, reachedOn })),
    [{ title: 'Kommt an drei Tagen pünktlich', isWorkRelated: true, reachedOn: null }],
  );
  assert.equal(refusalOf(await agree(id)), 'plan-exists');
});

test('a milestone is reached once', async () => {
  const id = await freshPerson();
  await agree(id);
  const [milestone] = (await planOf(id)).milestones;
  await office.did('coach', reachMilestone, { id: milestone?.id, version: 1 });
  assert.equal((await planOf(id)).milestones[0]?.reachedOn, '2018-01-10');
  const again = await office.does('coach', reachMilestone, { id: milestone?.id, version: 2 });
  assert.equal(refusalOf(again), 'already-reached');
});

test('a plan that went on meanwhile is not overwritten', async () => {
  const id = await freshPerson();
  await agree(id);
  const plan = await planOf(id);
  await office.did('coach', addMilestone, {
    planId: plan.id,
    version: 1,
    title: 'Praktikum im Lager',
    dueOn: '2018-09-01',
  });
  assert.equal((await planOf(id)).milestones.length, 2);
  const revision = { id: plan.id, goal: 'Arbeit im Lager', reviewOn: '2018-09-15' };
  const late = await office.does('coach', revisePlan, { ...revision, version: 1 });
  assert.equal(late.kind, 'changed-meanwhile');
  await office.did('coach', revisePlan, { ...revision, version: 2 });
  assert.equal((await planOf(id)).goal, 'Arbeit im Lager');
});
