import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  amendedProgramme,
  appropriated,
  openOffice,
  publishedProgramme,
} from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { findProgrammeRules } from '../../programmes/index.ts';
import {
  amountOf,
  asked,
  costTypeOf,
  districtLine,
  leastPlaces,
  minimalProgramme,
} from '../../programmes/model/testing/minimal-programme.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { passOnGrant } from './pass-on-grant.ts';
import { submitApplication } from './submit-application.ts';
import { applicationVersionMove, grantVersionMove } from './version-moves.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
const { visitor, problems } = openApp(office);

const read = { sources: [], verified: false };
const { procedure } = minimalProgramme();
const steps = [
  ...districtLine(),
  { act: 'passing-on' as const, by: ['district' as const], to: 'provider' as const, ...read },
];
const lump = costTypeOf('lump', { basis: 'lump-sum', cap: amountOf('bis zu 250 EUR', 25_000) });
const coaching = costTypeOf('coaching', { basis: 'actual-costs' });
const programmeId = await publishedProgramme(office, {
  costTypes: [lump, coaching],
  procedure: { ...procedure, steps, passingOn: { to: ['provider'], costTypes: ['lump'], ...read } },
});
await appropriated(office, programmeId, { cashYear: 2018, amountCents: 100_000_000 });
const coachingGone = { part: 'costTypes' as const, id: 'coaching' };
await amendedProgramme(office, programmeId, [
  { validFrom: '2018-02-01', procedure: { passingOn: { to: ['provider'], costTypes: [], ...read } } },
  { validFrom: '2018-02-10', drops: [coachingGone] },
  { validFrom: '2018-02-20', sizes: [leastPlaces(10, { broken: 'reasoned-exception' })] },
  { validFrom: '2018-12-01', sizes: [] },
]);

const provider = office.people.provider?.organisationId as string;
const submit = async (lines: object[] = []): Promise<string> => {
  const item = {
    providerId: provider,
    title: 'Tafelgarten',
    fieldOfUse: 'Tafel',
    offers: asked(3, 1),
    amountCents: 100_000,
  };
  const line = { project: 0, costType: 'lump', cashYear: 2018, quantity: 4, unitPriceCents: 25_000 };
  return office.did('district-office', submitApplication, {
    ...{ programmeId, startsOn: '2018-01-15', lastDay: '2018-12-31', items: [item], lines: [line, ...lines] },
  });
};
async function granted(lines: object[] = []): Promise<string> {
  const id = await submit(lines);
  const asked = { outcome: 'approve', reason: 'Plan und Mittel sind geprüft.' };
  await office.did('grant-officer', prepareApplicationDecision, { id, version: 1, ...asked });
  const outcome = await office.does('second-officer', decideApplication, {
    id,
    version: 2,
    verdict: 'agree',
  });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  return String(outcome.kind === 'done' && outcome.answer.grantId);
}
const first = await granted();
const second = await granted();
const coached = await granted([{ costType: 'coaching', cashYear: 2018, amountCents: 5_000 }]);
const waiting = await submit();
office.setTime('2018-03-01T10:00:00Z');

const reason = 'Der Landkreis hat um die neue Fassung gebeten.';
const prepare = (id: string, to: string, more: object = {}, who = 'grant-officer') =>
  office.does(who, grantVersionMove.prepare, { id, to, reason, ...more });
const decide = (id: string, who = 'second-officer') =>
  office.does(who, grantVersionMove.decide, { id, verdict: 'agree' });
const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const passOn = async (id: string) =>
  codeOf(await office.does('district-office', passOnGrant, { id, providerId: provider }));
/** Every row of the matters of the programme, but for the version that they live by. */
const allBut = async (id: string) =>
  office.sql(
    `select g.id, g.rules_from::text, j.rules_from::text as project, to_jsonb(g) - 'rules_from' as rest, to_jsonb(j) - 'rules_from' as run
       from grant_award g join project j on j.grant_id = g.id where g.id <> $1 order by g.id`,
    [id],
  );

test('a grant that two people move does its next step by the new version, and nothing that did not move changes', async () => {
  const others = await allBut(first);
  assert.equal(codeOf(await prepare(first, '2018-02-01')), 'done');
  assert.equal(codeOf(await decide(first, 'grant-officer')), 'not-by-preparer');
  const [before] = await office.sql('select to_jsonb(g) - $2 as rest from grant_award g where id = $1', [
    first,
    'rules_from',
  ]);
  assert.equal(codeOf(await decide(first)), 'done');

  assert.equal(await passOn(first), 'nothing-to-pass-on');
  assert.equal(await passOn(second), 'done');
  const [moved] = await office.sql(
    `select g.rules_from::text as grant, j.rules_from::text as project, to_jsonb(g) - 'rules_from' as rest
       from grant_award g join project j on j.grant_id = g.id where g.id = $1`,
    [first],
  );
  assert.deepEqual([moved?.grant, moved?.project], ['2018-02-01', '2018-02-01']);
  assert.deepEqual(moved?.rest, before?.rest);
  assert.deepEqual(await allBut(first), others);
  const trail = await office.sql(
    `select payload ->> 'from' as from, payload ->> 'to' as to, payload ->> 'why' as why
       from audit_entry join audit_payload using (tenant_id, entry_id)
      where object_id = $1 and action = 'grants.decide-grant-version' and kind = 'changed'`,
    [first],
  );
  assert.deepEqual(trail, [{ from: '2017-01-01', to: '2018-02-01', why: reason }]);
  // And back, by a decision again.
  await prepare(first, '2017-01-01');
  await decide(first);
  assert.equal(await passOn(first), 'done');
});

test('a move is refused that cannot be, each with its reason', async () => {
  assert.equal(codeOf(await prepare(second, '2017-01-01')), 'same-version');
  assert.equal(codeOf(await prepare(second, '2018-12-01')), 'version-not-begun');
  assert.equal(codeOf(await prepare(second, '2018-01-31')), 'no-such-version');
  assert.equal(codeOf(await prepare(second, '2018-02-01', {}, 'district-office')), 'not-found');
  assert.equal(codeOf(await prepare(second, '2018-02-01', {}, 'provider')), 'not-permitted');
  const lost = await prepare(coached, '2018-02-10');
  assert.deepEqual(lost.kind === 'refused' && lost.refusal, {
    code: 'not-in-version',
    facts: { whatDe: coaching.title.de, whatEn: coaching.title.en },
  });
  office.setTime('2019-01-02T10:00:00Z');
  assert.equal(codeOf(await prepare(second, '2018-02-01')), 'matter-over');
  office.setTime('2018-03-01T10:00:00Z');
});

test('a limit of the new version is passed only with a reason, where the file lets it pass', async () => {
  assert.equal(codeOf(await prepare(second, '2018-02-20')), 'needs-exception');
  const exception = 'Das Vorhaben ist vor der Änderung bewilligt worden.';
  assert.equal(codeOf(await prepare(second, '2018-02-20', { exception })), 'done');
  assert.equal(codeOf(await decide(second)), 'done');
});

test('an application moves until somebody has prepared a decision on it', async () => {
  const move = (to: string) =>
    office.does('grant-officer', applicationVersionMove.prepare, { id: waiting, to, reason });
  assert.equal(codeOf(await move('2018-02-01')), 'done');
  assert.equal(
    codeOf(
      await office.does('second-officer', applicationVersionMove.decide, { id: waiting, verdict: 'agree' }),
    ),
    'done',
  );
  const asked = { outcome: 'approve', reason: 'Plan und Mittel sind geprüft.' };
  await office.did('grant-officer', prepareApplicationDecision, { id: waiting, version: 1, ...asked });
  assert.equal(codeOf(await move('2018-02-10')), 'matter-under-decision');
});

test('the database lets nothing move without a decision of two people on just that', async () => {
  for (const [table, id] of [
    ['grant_award', coached],
    ['application', waiting],
  ])
    await assert.rejects(
      office.sql(`update ${table} set rules_from = '2018-02-20' where id = $1`, [id]),
      /keeps its version/,
    );
  // What was decided once does not allow the same again.
  await assert.rejects(
    office.sql(`update grant_award set rules_from = '2018-02-01' where id = $1`, [first]),
    /keeps its version/,
  );
  await assert.rejects(
    office.sql(`update grant_award set area = 'north' where id = $1`, [coached]),
    /only grows/,
  );
});

test('the page says by which version a grant lives, and what another says otherwise', async () => {
  const person = visitor();
  await person.signIn('grant-officer');
  const page = await (await person.get(`/grants/${coached}`)).text();
  assert.match(page, new RegExp(`ab 01.01.2017.*/grants/${coached}/version`, 's'));
  const move = await (await person.get(`/grants/${coached}/version`)).text();
  assert.match(move, /Was die Fassung ab 10.02.2018 hier anders sagt/);
  assert.match(move, /name="to" value="2018-02-01"/);
  assert.deepEqual(problems, []);
  const rules = await office.as('provider', (work) => findProgrammeRules(work, programmeId, '2018-02-10'));
  assert.deepEqual(
    rules?.costTypes.map(({ id }) => id),
    ['lump'],
  );
});
