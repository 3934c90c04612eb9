import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../test/support/office.ts';
import { callerOf } from './testing/caller.ts';

const office = await openOffice();
after(() => office.close());
const api = callerOf(office);

const referred = await api.post('/participants/refer-person', {
  as: 'jobcenter',
  body: {
    programmeId: await publishedProgramme(office),
    coachId: office.people.coach?.accountId,
    firstName: 'Erika',
    familyName: 'Beispiel',
    birthDate: '1970-05-01',
    isVoluntary: true,
    voluntaryOn: '2017-09-01',
  },
});
assert.equal(referred.status, 200, JSON.stringify(referred.body));
const { id } = referred.body.answer as { id: string };
const readings = async (action: string) =>
  (await office.sql(`select 1 from audit_entry where kind = 'read' and action = $1`, [action])).length;

test('a list of people is audited person by person', async () => {
  const { status, body } = await api.get('/people', { as: 'jobcenter' });
  assert.equal(status, 200);
  assert.equal((body.rows as { familyName: string }[])[0]?.familyName, 'Beispiel');
  assert.equal(await readings('participants.list-people'), 1);
});

test('one person is audited, and seen by nobody but the Jobcenter in charge', async () => {
  const { body } = await api.get(`/people/${id}`, { as: 'jobcenter' });
  assert.equal(body.birthDate, '1970-05-01');
  assert.equal(await readings('participants.see-person'), 1);
  const elsewhere = await office.found(
    'jobcenter',
    'Jobcenter Stendal',
    await office.found('district', 'Stendal'),
  );
  await office.hire('other-jobcenter', 'jobcenter', elsewhere);
  assert.equal((await api.get(`/people/${id}`, { as: 'other-jobcenter' })).status, 404);
  assert.equal((await api.get(`/people/${id}`, { as: 'provider' })).status, 403);
  assert.equal(await readings('participants.see-person'), 1);
});

test('a coach reads contacts and plan of their own people, but no note', async () => {
  const [{ participant_id: participantId } = {}] = await office.sql(
    'select participant_id from participation where id = $1',
    [id],
  );
  const { status, body } = await api.get(`/coaching/${participantId}`, { as: 'coach' });
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual([body.familyName, body.contacts, body.plan], ['Beispiel', [], null]);
  assert.equal(await readings('coaching.see-case'), 1);
  assert.equal((await api.get(`/coaching/${participantId}`, { as: 'other-coach' })).status, 404);
  const today = await api.get('/coaching/today', { as: 'coach' });
  assert.equal(today.status, 200, JSON.stringify(today.body));
  assert.doesNotMatch(JSON.stringify([body, today.body]), /"note"/);
});

test('a district reads its cases by number, without a name', async () => {
  const { body } = await api.get('/cases', { as: 'district-office' });
  assert.equal((body.rows as object[]).length, 1);
  assert.doesNotMatch(JSON.stringify(body), /Beispiel|Erika/);
  assert.equal(await readings('participants.list-cases'), 1);
});
