import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { asked, leastPlaces, placesOf } from '../../programmes/model/testing/minimal-programme.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { changeApplication } from './change-application.ts';
import { submitApplication } from './submit-application.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
const programmeId = await publishedProgramme(office, {
  offers: placesOf({ 'work-opportunity': 7500, municipal: 2500 }),
  sizes: [leastPlaces(5, { broken: 'reasoned-exception' })],
});
await appropriated(office, programmeId, { cashYear: 2018, amountCents: 1_000_000 });
await office.sql(
  `insert into quota (tenant_id, programme_id, district_id, valid_from, places, origin, source)
   values ($1, $2, $3, '2017-01-01', 12, 'named', 'A1')`,
  [office.tenantId, programmeId, office.districtId],
);

const apply = (work: number, municipal: number) =>
  office.did('district-office', submitApplication, {
    programmeId,
    startsOn: '2018-03-15',
    lastDay: '2018-12-31',
    items: [
      {
        providerId: office.people.provider?.organisationId,
        title: 'Tafelgarten',
        fieldOfUse: 'Tafel',
        offers: asked(work, municipal),
        amountCents: 1000,
      },
    ],
  });
const prepare = (id: string, exception?: string) =>
  office.does('grant-officer', prepareApplicationDecision, {
    id,
    version: 1,
    outcome: 'approve',
    reason: 'Alle Voraussetzungen sind erfüllt.',
    ...(exception !== undefined && { exception }),
  });
const decide = (id: string) =>
  office.does('second-officer', decideApplication, { id, version: 2, verdict: 'agree' });
const refusalOf = (outcome: { kind: string; refusal?: { code: string } }) => outcome.refusal?.code;

test('a project below the minimum needs a reason, which stays with the decision', async () => {
  const id = await apply(3, 1);
  assert.equal(refusalOf(await prepare(id)), 'needs-exception');
  const reason = 'Der Träger führt daneben ein zweites Vorhaben.';
  assert.equal((await prepare(id, reason)).kind, 'done');
  assert.equal((await decide(id)).kind, 'done');
  const [decision] = await office.sql('select detail from decision where subject_id = $1', [id]);
  assert.equal(decision?.detail.exception, reason);
});

test('a mix that the programme does not have is refused, whatever the reason', async () => {
  assert.equal(refusalOf(await prepare(await apply(1, 3), 'Es ging nicht anders als so.')), 'place-mix');
});

test('of two grants that were prepared within the quota, the one that no longer fits is not given', async () => {
  const [first, second] = [await apply(6, 2), await apply(6, 2)];
  assert.equal((await prepare(first)).kind, 'done');
  assert.equal((await prepare(second)).kind, 'done');
  assert.equal((await decide(first)).kind, 'done');
  assert.equal(refusalOf(await decide(second)), 'over-quota');
  assert.equal(refusalOf(await prepare(await apply(6, 2))), 'over-quota');
});

test('no application is for days when its programme does not run, neither at first nor by a change', async () => {
  const ending = await publishedProgramme(office, {
    period: { from: '2017-10-01', until: '2019-01-01', sources: ['A1'], verified: true },
  });
  const [item] = await office.sql('select provider_id as "providerId" from project limit 1');
  const items = [
    {
      ...item,
      title: 'Tafelgarten',
      fieldOfUse: 'Tafel',
      offers: asked(3, 1),
      amountCents: 1,
    },
  ];
  const days = { startsOn: '2018-03-15', lastDay: '2018-12-31' };
  const submit = (lastDay: string) =>
    office.does('district-office', submitApplication, { programmeId: ending, ...days, lastDay, items });
  assert.equal(refusalOf(await submit('2019-01-01')), 'outside-period');
  const made = await submit(days.lastDay);
  const id = made.kind === 'done' ? made.answer.id : undefined;
  const change = (lastDay: string) =>
    office.does('district-office', changeApplication, { id, version: 1, ...days, lastDay });
  assert.equal(refusalOf(await change('2019-01-01')), 'outside-period');
  assert.equal((await change('2018-11-30')).kind, 'done');
});
