import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { appropriated, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { endParticipation } from '../../participants/commands/end-participation.ts';
import { openCaseload } from '../../participants/testing/caseload.ts';
import { grantedUnder } from '../../payments/testing/granted-project.ts';
import { targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { listDuties } from '../queries/list-duties.ts';
import { noteDuty } from './note-duty.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const read = { sources: ['A1'], verified: true };
const text = (words: string) => ({ de: words, en: words });
const duty = (id: string, afterWhat: 'grant' | 'notice' | 'participation', days: number) => ({
  ...{ id, what: text(`Bericht ${id}`), after: afterWhat, days, ifNot: text('Rückforderung') },
  ...read,
});
const programmeId = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  duties: [duty('plan', 'notice', 14), duty('proof', 'grant', 90), duty('stay', 'participation', 180)],
});
const owedBy = async (key: string) =>
  (await office.as(key, (work) => listDuties(work))).map(({ id, dueOn }) => `${id} ${dueOn}`);
const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;

test('what a file lays on whoever has a grant waits for them from its event on, until it is noted as done', async () => {
  const years = [2018, 2019].map((cashYear) => ({ cashYear, amountCents: 10_000_000 }));
  await appropriated(office, programmeId, ...years);
  const { grantId } = await grantedUnder(office, programmeId);
  const [grant] = await office.sql(
    `select grantee_id, issued_on::text as issued, (issued_on + 14)::text as due, (ends_on - 1 + 90)::text as later, ends_on::text as ends
       from grant_in_force where id = $1`,
    [grantId],
  );
  const key = Object.keys(office.people).find(
    (one) => office.people[one]?.organisationId === grant?.grantee_id,
  );
  assert.ok(key);
  assert.deepEqual(await owedBy(key), [`plan ${grant?.due}`]);
  assert.deepEqual(await owedBy('other-provider'), []);
  const { visitor } = openApp(office);
  const clerk = visitor();
  await clerk.signIn(key);
  assert.match(await (await clerk.get('/')).text(), /Eine Pflicht aus einem Programm ist zu erfüllen/);
  assert.match(await (await clerk.get('/duties')).text(), /Bericht plan.*Rückforderung/s);
  assert.match(await (await clerk.get(`/duties/${grantId}`)).text(), /Wodurch belegt\?/);
  const done = { id: grantId, duty: 'plan', doneOn: grant?.issued, proof: 'Schreiben vom selben Tag' };
  assert.equal(said(await office.does(key, noteDuty, { ...done, duty: 'proof' })), 'duty not-a-choice');
  assert.equal(said(await office.does(key, noteDuty, { ...done, doneOn: '2017-01-01' })), 'done-outside');
  assert.equal(said(await office.does('other-provider', noteDuty, done)), 'not-found');
  assert.equal(said(await office.does(key, noteDuty, done)), 'done');
  assert.deepEqual(await owedBy(key), []);
  office.setTime(`${grant?.ends}T10:00:00Z`);
  assert.deepEqual(await owedBy(key), [`proof ${grant?.later}`]);
  office.setTime('2018-01-10T10:00:00Z');
});

test('a Jobcenter owes what follows from the end of a participation, and reads it by the number', async () => {
  const id = await caseload.refer({ programmeId });
  await office.did('jobcenter', endParticipation, { id, version: 1, reason: 'other', result: 'unknown' });
  const [row] = await office.as('jobcenter', (work) => listDuties(work));
  assert.match(String(row?.title), /^TN-/);
  assert.equal(row?.dueOn, '2018-07-09');
  assert.deepEqual(
    (await owedBy('district-office')).filter((one) => one.startsWith('stay')),
    [],
  );
  const done = { id, duty: 'stay', doneOn: '2018-01-10', proof: 'Vermerk vom selben Tag' };
  assert.equal(said(await office.does('jobcenter', noteDuty, done)), 'done');
  assert.deepEqual(await owedBy('jobcenter'), []);
});
