import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { decideAllotment, prepareAllotment } from './allotment-decision.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
const ministry = office.people['programme-office']?.organisationId ?? '';
await office.hire('second-office', 'programme-office', ministry);
const sources = { sources: ['A1'], verified: true };
const programmeId = await publishedProgramme(office, {
  targets: [{ unit: 'places', from: '2017-01-01', quantity: 100, ...sources }],
});
const burg = office.districtId;
await office.sql(
  `insert into quota (tenant_id, programme_id, district_id, valid_from, places, origin, source)
   values ($1, $2, $3, '2017-01-01', 68, 'named', 'A1')`,
  [office.tenantId, programmeId, burg],
);

const reason = 'Im Landkreis stehen mehr Menschen auf der Warteliste.';
const prepare = (places: number, who = 'programme-office') =>
  office.does(who, prepareAllotment, { id: programmeId, toDistrictId: burg, places, reason });
const decide = (who = 'second-office') =>
  office.does(who, decideAllotment, { id: programmeId, verdict: 'agree' });
const code = (outcome: { kind: string; refusal?: { code: string } }) => outcome.refusal?.code ?? outcome.kind;
const quota = async () =>
  (await office.sql('select places, origin, source from quota where programme_id = $1', [programmeId]))[0];

test('two people of the ministry change an allotment, within the places of the programme', async () => {
  assert.equal(code(await prepare(33)), 'above-target');
  assert.equal(code(await prepare(4, 'grant-officer')), 'not-permitted');
  assert.equal(code(await prepare(4)), 'done');
  assert.equal(code(await decide('programme-office')), 'not-by-preparer');
  assert.deepEqual(await quota(), { places: 68, origin: 'named', source: 'A1' });
  assert.equal(code(await decide()), 'done');
  assert.deepEqual(await quota(), { places: 72, origin: 'decided', source: '2018-01-10' });
});

test('what was prepared on another allotment lapses', async () => {
  await prepare(1);
  await office.sql('update quota set places = 70 where programme_id = $1', [programmeId]);
  const outcome = await decide();
  assert.equal(outcome.kind === 'done' && outcome.answer.ruling, 'lapsed');
  assert.equal((await quota())?.places, 70);
});

test('the page shows key, quota and grants of each district, and what was moved by whom and why', async () => {
  const { visitor, problems } = openApp(office);
  const person = visitor();
  await person.signIn('programme-office');
  const page = await (await person.get(`/programmes/${programmeId}/allotment`)).text();
  const words = page.replaceAll(/<[^>]+>|\s/g, ' ').replaceAll(/ +/g, ' ');
  assert.match(words, /Plätze des Programms 100 Noch nicht zugeteilt 30/);
  assert.match(words, /Von noch nicht zugeteilt An Landkreis Jerichower Land Plätze 4/);
  assert.match(words, new RegExp(reason));
  assert.match(words, /Jerichower Land 0 – 70 0 70/);
  assert.deepEqual(problems, []);
});
