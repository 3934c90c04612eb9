import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import {
  amountOf,
  asked,
  costTypeOf,
  districtLine,
  minimalProgramme,
} from '../../programmes/model/testing/minimal-programme.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { passOnGrant } from './pass-on-grant.ts';
import { submitApplication } from './submit-application.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
await office.hire('second-district-officer', 'district-office', office.districtId);

const read = { sources: [], verified: false };
const { procedure } = minimalProgramme();
const programmeId = await publishedProgramme(office, {
  costTypes: [
    costTypeOf('lump', { basis: 'lump-sum', cap: amountOf('bis zu 250 EUR', 25_000) }),
    costTypeOf('coaching', { basis: 'actual-costs', per: { unit: 'project', time: 'once' } }),
  ],
  procedure: {
    ...procedure,
    steps: [...districtLine(), { act: 'passing-on', by: ['district'], to: 'provider', ...read }],
    passingOn: { to: ['provider'], costTypes: ['lump'], ...read },
  },
});
await appropriated(office, programmeId, { cashYear: 2018, amountCents: 100_000_000 });

const provider = office.people.provider?.organisationId as string;
const other = office.people['other-provider']?.organisationId as string;
const project = (providerId: string) => ({
  providerId,
  title: 'Tafelgarten',
  fieldOfUse: 'Tafel',
  offers: asked(3, 1),
  amountCents: 100_000,
});
const lump = (at: number) => ({
  ...{ project: at, costType: 'lump', cashYear: 2018 },
  ...{ quantity: 4, unitPriceCents: 25_000 },
});
const own = { costType: 'coaching', cashYear: 2018, amountCents: 50_000 };
const days = { startsOn: '2018-01-15', lastDay: '2018-12-31' };
const apply = (more: object = {}) =>
  office.does('district-office', submitApplication, {
    ...{ programmeId, ...days, items: [project(provider), project(other)], lines: [own, lump(0), lump(1)] },
    ...more,
  });

const [FIRST, SECOND] = [
  ['grant-officer', 'second-officer'],
  ['district-office', 'second-district-officer'],
] as const;

async function decided(
  id: string,
  [one, two]: readonly [string, string],
  more: object = {},
): Promise<string> {
  const reason = 'Plan und Mittel sind geprüft.';
  await office.did(one, prepareApplicationDecision, { id, version: 1, outcome: 'approve', reason, ...more });
  const outcome = await office.does(two, decideApplication, { id, version: 2, verdict: 'agree' });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  return String(outcome.kind === 'done' && outcome.answer.grantId);
}

async function granted(more: object = {}): Promise<string> {
  const applied = await apply();
  return decided(String(applied.kind === 'done' && applied.answer.id), FIRST, more);
}

const heldOf = (grantId: string) =>
  office.sql(
    `select cash_year, appropriation_cents as given, committed_cents as committed from budget_line where origin_grant_id = $1`,
    [grantId],
  );
const placesOf = (grantId: string) =>
  office.sql('select 1 from place p join project j on j.id = p.project_id where j.grant_id = $1', [grantId]);

test('a district holds its grant, passes it on, and only then places open, at the grant nearest to the runner', async () => {
  const grantId = await granted();
  assert.deepEqual(await heldOf(grantId), [{ cash_year: 2018, given: 250_000, committed: 0 }]);
  assert.equal((await placesOf(grantId)).length, 0);

  const child = await office.did('district-office', passOnGrant, { id: grantId, providerId: provider });
  const childGrant = await decided(child, SECOND);
  assert.deepEqual(await heldOf(grantId), [{ cash_year: 2018, given: 250_000, committed: 100_000 }]);
  assert.equal((await placesOf(childGrant)).length, 4);
  const [file] = await office.sql('select * from grant_award where id = $1', [childGrant]);
  assert.deepEqual(
    [file?.grantor_id, file?.grantee_id, file?.parent_id],
    [office.districtId, provider, grantId],
  );
  const seenBy = (who: string) =>
    office.as(who, ({ db }) => db.selectFrom('grantInForce').select('id').orderBy('noticeNumber').execute());
  assert.deepEqual(await seenBy('provider'), [{ id: childGrant }]);
  assert.deepEqual(await seenBy('other-provider'), []);
  assert.deepEqual(await seenBy('grant-officer'), [{ id: grantId }]);
  assert.deepEqual(await seenBy('district-office'), [{ id: grantId }, { id: childGrant }]);
  assert.deepEqual(await seenBy('programme-office'), [{ id: grantId }, { id: childGrant }]);
});

test('what was begun for a provider is not begun again, and nobody else passes it on', async () => {
  const grantId = await granted();
  const begin = { id: grantId, providerId: provider };
  assert.equal((await office.does('provider', passOnGrant, begin)).kind, 'not-permitted');
  await office.did('district-office', passOnGrant, begin);
  const again = await office.does('district-office', passOnGrant, begin);
  assert.equal(again.kind === 'refused' && again.refusal.code, 'nothing-to-pass-on');
});

test('a district cannot decide on what it asks the authority for, and the authority not on what is passed on', async () => {
  const applied = await apply();
  const asksAuthority = String(applied.kind === 'done' && applied.answer.id);
  const prepare = (who: string, id: string) =>
    office.does(who, prepareApplicationDecision, { id, version: 1, outcome: 'approve', reason: 'Passt so.' });
  assert.equal((await prepare('district-office', asksAuthority)).kind, 'not-found');
  const grantId = await decided(asksAuthority, FIRST);
  const child = await office.did('district-office', passOnGrant, { id: grantId, providerId: other });
  assert.equal((await prepare('grant-officer', child)).kind, 'not-found');
  assert.equal((await prepare('district-office', child)).kind, 'done');
});

test('less is granted line by line with a reason each, and never more', async () => {
  const applied = await apply();
  const id = String(applied.kind === 'done' && applied.answer.id);
  const outcome = await office.does('grant-officer', prepareApplicationDecision, {
    ...{ id, version: 1, outcome: 'approve', reason: 'Teilweise.' },
    granted: [
      { number: 1, amountCents: 50_001 },
      { number: 2, amountCents: 60_000 },
      { number: 9, amountCents: 1 },
    ],
  });
  assert.deepEqual(
    outcome.kind === 'invalid' && outcome.problems.map(({ path, code }) => `${path} ${code}`),
    ['granted.0.amountCents above-applied', 'granted.1.note needs-reason', 'granted.2.number no-such-line'],
  );
  const grantId = await decided(id, FIRST, {
    granted: [{ number: 2, amountCents: 60_000, note: 'Ein Platz steht erst im Herbst.' }],
  });
  const [line] = await office.sql(
    `select l.amount_cents, l.note from finance_plan_line l join grant_in_force g on g.plan_id = l.plan_id where g.id = $1 and l.number = 2`,
    [grantId],
  );
  assert.deepEqual(line, { amount_cents: 60_000, note: 'Ein Platz steht erst im Herbst.' });
  assert.deepEqual(await heldOf(grantId), [{ cash_year: 2018, given: 210_000, committed: 0 }]);
});

test('every fault of a plan is told at once, beside its field', async () => {
  const outcome = await apply({
    lines: [
      { ...lump(0), unitPriceCents: 25_001 },
      { ...own, cashYear: 2019 },
      { ...own, costType: 'unknown' },
      { ...own, source: 'unknown' },
      { costType: 'lump', project: 7, cashYear: 2018, amountCents: 5 },
    ],
  });
  assert.deepEqual(
    outcome.kind === 'invalid' && outcome.problems.map(({ path, code }) => `${path} ${code}`),
    [
      'lines.0.unitPriceCents above-cap',
      'lines.1.cashYear outside-years',
      'lines.2.costType no-such-cost-type',
      'lines.3.source no-such-source',
      'lines.4.quantity required',
      'lines.4.project no-such-project',
    ],
  );
});
