import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { htmlProblems } from '#ui/strict-html.ts';
import { openApp } from '../../identity/testing/app.ts';
import { assignPerson } from '../commands/assign-person.ts';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { grantException } from '../commands/grant-exception.ts';
import { MEETING_FACTS, openCaseload, STAY } from '../testing/caseload.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const { visitor, problems } = openApp(office);
const jobcenter = visitor();
await jobcenter.signIn('jobcenter');

async function read(path: string): Promise<string> {
  const response = await jobcenter.get(path);
  assert.equal(response.status, 200, path);
  const page = await response.text();
  assert.deepEqual(htmlProblems(page), [], path);
  return page.replace(/\s+/g, ' ');
}

test('a touched decision is a task, stands on both pages of the person, and goes when somebody took note', async () => {
  const id = await caseload.placed();
  await office.did('jobcenter', confirmFacts, {
    id,
    version: 3,
    facts: { ...MEETING_FACTS, voluntary: false },
  });
  assert.match(await read('/'), /Neue Angaben berühren eine Entscheidung/);
  assert.match(await read('/people?touched=open'), /Albrecht, Kerstin/);
  assert.match(await read(`/people/${id}`), /Alle Bedingungen erfüllt → Nicht erfüllt/);
  const page = await read(`/people/${id}/eligibility`);
  assert.match(page, /Die Teilnahme ist freiwillig\. Damals erfüllt, jetzt nicht erfüllt\./);
  const action = /action="(\/touched-decisions\/[^"]+)"/.exec(page)?.[1] ?? '';

  const wrong = await jobcenter.post(action, { note: '', _version: '1' });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Berührte Entscheidungen/);
  const done = await jobcenter.post(action, { note: 'Gespräch vereinbart.', _version: '1' });
  assert.equal(done.status, 303);
  assert.match(await read(`/people/${id}/eligibility`), /Gespräch vereinbart\./);
  assert.doesNotMatch(await read(`/people?touched=open`), /Albrecht, Kerstin/);
  assert.match(await read(`/people/${id}`), /Berührte Entscheidung zur Kenntnis genommen/);
});

test('an exception stays visible: on both pages, in the list and in its export', async () => {
  const id = await caseload.refer({ familyName: 'Quast' });
  await office.did('jobcenter', confirmFacts, { id, version: 1, facts: { voluntary: false } });
  const exceptionReason = 'Die Erklärung liegt morgen vor.';
  await office.did('jobcenter', grantException, { id, version: 2, exceptionReason });
  await office.did('jobcenter', confirmFacts, { id, version: 3, facts: MEETING_FACTS });
  for (const path of [`/people/${id}`, `/people/${id}/eligibility`])
    assert.match(await read(path), /Die Erklärung liegt morgen vor\..*jobcenter/, path);
  assert.match(await read('/people?exception=yes'), /Quast, Kerstin/);
  const csv = await (await jobcenter.get('/people?format=csv')).text();
  assert.match(csv, /;Ausnahme\r\n/);
  assert.match(csv, /Quast, Kerstin;[^\r]*;Ausnahme\r\n/);
});

test('a pseudonym leads to its person and is recorded as reading; another leads to nobody', async () => {
  const id = await caseload.refer({ familyName: 'Pseudo' });
  const [row] = await office.sql('select pseudonym($1) as said', [await caseload.participantOf(id)]);
  const response = await jobcenter.get(`/people/pseudonym?pseudonym=${row?.said}`);
  assert.equal(response.headers.get('location'), `/people/${id}/eligibility`);
  const read = await office.sql(`select 1 from audit_entry where action = 'participants.find-by-pseudonym'`);
  assert.equal(read.length, 1);
  assert.equal((await jobcenter.get('/people/pseudonym?pseudonym=P-0000000000000000')).status, 404);
});

test('an extension is offered where the place is granted for longer', async () => {
  const [id, placeId] = [await caseload.eligible(), await caseload.place()];
  await office.did('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY, lastDayOn: '2019-06-30' });
  office.setTime('2018-06-05T10:00:00Z');
  await jobcenter.signIn('jobcenter');
  assert.match(await read(`/people/${id}`), /href="\/people\/[^"]+\/extend"/);
});

test('an extension is asked for on its own page and refused with its next step', async () => {
  office.setTime('2018-01-10T12:00:00Z');
  const id = await caseload.placed();
  office.setTime('2018-06-05T10:00:00Z');
  await jobcenter.signIn('jobcenter');
  assert.match(await read(`/people/${id}`), /Der Platz ist nur bis zum 31\.12\.2019 bewilligt/);
  assert.match(await read(`/people/${id}/extend`), /Bisher endet die Zeit auf dem Platz am 31\.12\.2019/);
  const refused = await jobcenter.post(`/people/${id}/extend`, { lastDayOn: '01.02.2020', _version: '3' });
  assert.equal(refused.status, 409);
  const page = await refused.text();
  assert.match(page, /Der Platz ist nur bis zum 31\.12\.2019 bewilligt\./);
  assert.match(page, /Nennen Sie diesen oder einen früheren Tag/);
  assert.deepEqual(problems, []);
});

test('a refused assignment says the day from which it is possible', async () => {
  office.setTime('2018-01-10T12:00:00Z');
  await jobcenter.signIn('jobcenter');
  const [id, placeId] = [await caseload.eligible(), await caseload.place()];
  const facts = { ...MEETING_FACTS, assignments16d: [{ from: '2017-01-10', until: '2018-01-10' }] };
  await office.did('jobcenter', confirmFacts, { id, version: 2, facts });
  const refused = await jobcenter.post(`/people/${id}/assign`, {
    placeId,
    startsOn: '10.01.2018',
    lastDayOn: '31.12.2019',
    _version: '3',
  });
  assert.equal(refused.status, 409);
  const page = await refused.text();
  assert.match(page, /Die Zeit nach § 16d Abs\. 6 SGB II reicht nur bis zum 09\.01\.2019\./);
  assert.match(page, /Nennen Sie den 09\.01\.2019 oder einen früheren Tag/);
});

test('the task of an assignment that ran out leads to just these people, in the list and in its export', async () => {
  office.setTime('2018-01-10T12:00:00Z');
  const id = await caseload.placed({ familyName: 'Abgelaufen' });
  office.setTime('2020-01-02T10:00:00Z');
  await jobcenter.signIn('jobcenter');
  const [, href = ''] =
    /href="([^"]+)"[^>]*> ?\d* ?[^<]*abgelaufen und abzuschließen/.exec(await read('/')) ?? [];
  assert.match(await read(href), new RegExp(`href="/people/${id}"`));
  assert.equal(href, '/people?stay=over');
  const csv = await (await jobcenter.get(`${href}&format=csv`)).text();
  assert.match(csv, /Abgelaufen, Kerstin/);
  assert.doesNotMatch(csv, /Quast/);
});
