import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { amountOf, asked, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';
import { decideAllotment, prepareAllotment } from './allotment-decision.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { submitApplication } from './submit-application.ts';

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
  assert.equal(code(await prepare(4, 'grant-officer')), 'not-this-body');
  assert.equal(code(await prepare(4, 'district-office')), 'not-permitted');
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
  assert.match(words, /Das Programm hat 100 Plätze Noch nicht zugeteilt 30 Plätze/);
  assert.match(words, /Von noch nicht zugeteilt An Landkreis Jerichower Land Plätze 4/);
  assert.match(words, new RegExp(reason));
  assert.match(words, /Jerichower Land 0 – 70 0 70/);
  assert.doesNotMatch(words, /Teilnehmende|Projekte/, 'only what it allots is asked');
  assert.deepEqual(problems, []);
});

test('money that is allotted binds grants, and moves with a reason by two people, on the day and by whom the file says', async () => {
  const redistribution = { after: '2018-03-01', by: 'grant-authority' as const, ...sources };
  const id = await publishedProgramme(office, {
    money: [moneyOf(amountOf('1.000 Euro', 100_000))],
    quotas: { named: [], others: 'agreement', moneyBinds: true, redistribution, ...sources },
  });
  await appropriated(office, id, { cashYear: 2018, amountCents: 100_000 });
  const stendal = await office.found('district', 'Landkreis Stendal');
  const move = (who: string, moved: object) => office.does(who, prepareAllotment, { id, reason, ...moved });
  const agreed = async (who: string) =>
    code(await office.does(who, decideAllotment, { id, verdict: 'agree' }));
  const cents = async () =>
    (
      await office.sql('select amount_cents from quota where programme_id = $1 order by amount_cents', [id])
    ).map(({ amount_cents }) => amount_cents);

  assert.equal(
    code(await move('programme-office', { toDistrictId: burg, amountCents: 100_001 })),
    'above-target',
  );
  assert.equal(code(await move('programme-office', { toDistrictId: burg, amountCents: 60_000 })), 'done');
  assert.equal(await agreed('second-office'), 'done');

  const applied = await office.did('district-office', submitApplication, {
    ...{ programmeId: id, startsOn: '2018-03-15', lastDay: '2018-12-31' },
    items: [
      {
        ...{ providerId: office.people.provider?.organisationId, title: 'Tafelgarten', fieldOfUse: 'Tafel' },
        ...{ offers: asked(1), amountCents: 60_001 },
      },
    ],
  });
  const grant = (amountCents: number) =>
    office.does('grant-officer', prepareApplicationDecision, {
      ...{ id: applied, version: 1, outcome: 'approve', reason: 'Alle Voraussetzungen sind erfüllt.' },
      granted: [{ number: 1, amountCents, note: 'So viel ist zugeteilt.' }],
    });
  const over = await office.does('grant-officer', prepareApplicationDecision, {
    ...{ id: applied, version: 1, outcome: 'approve', reason: 'Alle Voraussetzungen sind erfüllt.' },
  });
  assert.deepEqual(over.kind === 'refused' && over.refusal, {
    code: 'over-money-quota',
    facts: { quota: 60_000, granted: 0, asked: 60_001 },
  });
  assert.equal(code(await grant(45_000)), 'done');
  await office.did('second-officer', decideApplication, { id: applied, version: 2, verdict: 'agree' });

  const taken = { fromDistrictId: burg, toDistrictId: stendal, amountCents: 15_000 };
  assert.equal(code(await move('grant-officer', taken)), 'not-before');
  office.setTime('2018-03-02T10:00:00Z');
  assert.equal(code(await move('programme-office', taken)), 'not-this-body');
  const below = await move('grant-officer', { ...taken, amountCents: 15_001 });
  assert.deepEqual(below.kind === 'refused' && below.refusal, {
    code: 'below-granted',
    facts: { of: 'amountCents', granted: 45_000, left: 15_000 },
  });
  assert.equal(code(await move('grant-officer', taken)), 'done');
  assert.equal(await agreed('grant-officer'), 'not-by-preparer');
  assert.equal(await agreed('second-office'), 'not-this-body');
  assert.equal(await agreed('second-officer'), 'done');
  assert.deepEqual(await cents(), [15_000, 45_000]);
});
