import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import {
  amountOf,
  asked,
  costTypeOf,
  minimalProgramme,
} from '../../programmes/model/testing/minimal-programme.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { changeApplication } from './change-application.ts';
import { passOnGrant } from './pass-on-grant.ts';
import { submitApplication } from './submit-application.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
await office.hire('second-district-officer', 'district-office', office.districtId);

const read = { sources: [], verified: false };
const { procedure } = minimalProgramme();
const programmeId = await publishedProgramme(office, {
  costTypes: [costTypeOf('lump', { basis: 'lump-sum', cap: amountOf('bis zu 250 EUR', 25_000) })],
  procedure: {
    ...procedure,
    grantees: { kinds: ['district'], ...read },
    steps: [
      { act: 'application', by: ['provider'], to: 'district', ...read },
      { act: 'application', by: ['district'], to: 'grant-authority', ...read },
      { act: 'grant-notice', by: ['grant-authority'], ...read },
      { act: 'passing-on', by: ['district'], ...read },
    ],
    passingOn: { to: ['provider'], ...read },
  },
});
await appropriated(office, programmeId, { cashYear: 2018, amountCents: 100_000_000 });

const [provider, other] = ['provider', 'other-provider'].map(
  (who) => office.people[who]?.organisationId as string,
) as [string, string];
const days = { startsOn: '2018-02-01', lastDay: '2018-12-31' };
const project = (providerId: string, title: string) => ({
  ...{ providerId, title, fieldOfUse: 'Tafel', offers: asked(3, 1), amountCents: 100_000 },
});
const lump = (of: object, quantity = 4) => ({
  ...{ costType: 'lump', cashYear: 2018, quantity, unitPriceCents: 25_000, ...of },
});
const apply = (who: string, more: object) =>
  office.did(who, submitApplication, { programmeId, ...days, ...more });
const applyBelow = (title: string, quantity: number) =>
  apply('provider', { items: [project(provider, title)], lines: [lump({ project: 0 }, quantity)] });

const prepare = (who: string, id: string, outcome = 'approve') =>
  office.does(who, prepareApplicationDecision, { id, version: 1, outcome, reason: 'Geprüft und richtig.' });
const code = (outcome: Awaited<ReturnType<typeof prepare>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;

async function granted(id: string, [one, two]: readonly [string, string]): Promise<string> {
  const { version } = (await office.sql('select version from application where id = $1', [id]))[0] ?? {};
  const reason = 'Geprüft und richtig.';
  await office.did(one, prepareApplicationDecision, { id, version, outcome: 'approve', reason });
  const outcome = await office.does(two, decideApplication, { id, version: version + 1, verdict: 'agree' });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  return String(outcome.kind === 'done' && outcome.answer.grantId);
}
const AUTHORITY = ['grant-officer', 'second-officer'] as const;
const DISTRICT = ['district-office', 'second-district-officer'] as const;
const placesOf = (grantId: string) =>
  office.sql('select 1 from place p join project j on j.id = p.project_id where j.grant_id = $1', [grantId]);

test('what a provider applies for to its district becomes passing on of what the district was granted, and never more', async () => {
  const [dear, fitting] = [await applyBelow('Tafelgarten', 5), await applyBelow('Tafel im Garten', 4)];
  assert.equal(code(await prepare('grant-officer', fitting)), 'not-found');
  assert.equal(code(await prepare('district-office', fitting)), 'not-under-grant');
  const above = await granted(
    await apply('district-office', {
      items: [project(provider, 'Tafelgarten'), project(other, 'Küche')],
      lines: [lump({ project: 0 }), lump({ project: 1 }, 1)],
    }),
    AUTHORITY,
  );
  const begin = (more: object) =>
    office.does('district-office', passOnGrant, { id: above, providerId: provider, ...more });
  assert.equal(code(await begin({})), 'several-applications');
  const unknown = await begin({ applicationId: above });
  assert.equal(unknown.kind === 'invalid' && unknown.problems[0]?.code, 'no-such-application');

  await begin({ applicationId: dear });
  const prepareNow = (id: string, granted?: object[]) =>
    office.does('district-office', prepareApplicationDecision, {
      ...{ id, version: 2, outcome: 'approve', reason: 'Geprüft und richtig.', granted },
    });
  const tooMuch = await prepareNow(dear);
  assert.deepEqual(tooMuch.kind === 'refused' && [tooMuch.refusal.code, tooMuch.refusal.facts], [
    'above-line',
    { line: 1, left: 100_000, wanted: 125_000 },
  ]);
  const change = { id: dear, version: 2, ...days };
  assert.equal(code(await office.does('provider', changeApplication, change)), 'being-passed-on');
  const cut = [{ number: 1, amountCents: 100_000, note: 'Mehr hat der Landkreis nicht.' }];
  assert.equal((await prepareNow(dear, cut)).kind, 'done');
  const decided = await office.does('second-district-officer', decideApplication, {
    ...{ id: dear, version: 3, verdict: 'agree' },
  });
  const grantId = String(decided.kind === 'done' && decided.answer.grantId);
  const [file] = await office.sql('select parent_id, grantee_id from grant_award where id = $1', [grantId]);
  assert.deepEqual(file, { parent_id: above, grantee_id: provider });
  assert.equal((await placesOf(grantId)).length, 4);

  // What is not in the grant may still be rejected; a district gives no money but that of a grant of its own.
  assert.equal((await prepare('district-office', fitting, 'reject')).kind, 'done');
  const rejected = { id: fitting, version: 2, verdict: 'agree' };
  assert.equal((await office.does('second-district-officer', decideApplication, rejected)).kind, 'done');
});

test('out of money of no project a district passes on to projects that the authority never saw, within its quota', async () => {
  const above = await granted(await apply('district-office', { lines: [lump({}, 8)] }), AUTHORITY);
  const [one, two] = [await applyBelow('Radwerkstatt', 5), await applyBelow('Nähstube', 4)];
  for (const applicationId of [one, two])
    await office.did('district-office', passOnGrant, { id: above, providerId: provider, applicationId });
  const grantId = await granted(one, DISTRICT);
  assert.equal((await placesOf(grantId)).length, 4);
  const late = await office.does('district-office', prepareApplicationDecision, {
    ...{ id: two, version: 2, outcome: 'approve', reason: 'Geprüft und richtig.' },
  });
  assert.deepEqual(late.kind === 'refused' && [late.refusal.code, late.refusal.facts.left], [
    'above-line',
    75_000,
  ]);
});
