import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  amendedProgramme,
  appropriated,
  type Office,
  openOffice,
  publishedProgramme,
} from '../../../../test/support/office.ts';
import { asked } from '../../programmes/model/testing/minimal-programme.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { changeApplication } from './change-application.ts';
import { submitApplication } from './submit-application.ts';
import { submitCallApplication } from './submit-call-application.ts';

const office: Office = await openOffice();
after(() => office.close());

let programmeId: string;

before(async () => {
  office.setTime('2018-01-10T10:00:00Z');
  programmeId = await publishedProgramme(office);
  await appropriated(
    office,
    programmeId,
    { cashYear: 2018, amountCents: 1_000_000 },
    { cashYear: 2019, amountCents: 1_000_000 },
  );
});

const items = (amountCents: number) => [
  {
    providerId: office.people.provider?.organisationId,
    title: 'Tafelgarten',
    fieldOfUse: 'Tafel',
    offers: asked(3, 1),
    amountCents,
  },
];
const days = { startsOn: '2018-03-15', lastDay: '2019-12-31' };

const submitted = (amountCents = 100_000) =>
  office.did('district-office', submitApplication, { programmeId, ...days, items: items(amountCents) });

async function prepared(amountCents = 100_000, outcome = 'approve'): Promise<string> {
  const id = await submitted(amountCents);
  await office.did('grant-officer', prepareApplicationDecision, preparation(id, 1, outcome));
  return id;
}

const preparation = (id: string, version: number, outcome = 'approve') => ({
  id,
  version,
  outcome,
  reason: 'Alle Voraussetzungen sind erfüllt.',
});

const decide = (who: string, id: string, more: object = {}) =>
  office.does(who, decideApplication, { id, version: 2, verdict: 'agree', ...more });

const statusOf = async (id: string) =>
  (await office.sql('select status from application where id = $1', [id]))[0]?.status;
const refusalOf = (outcome: { kind: string; refusal?: { code: string } }) => outcome.refusal?.code;

test('what a second officer agrees to becomes notice, commitments, project and places at once', async () => {
  const id = await prepared();
  const outcome = await decide('second-officer', id);
  assert.equal(outcome.kind, 'done');
  const [grant] = await office.sql('select * from grant_award where application_id = $1', [id]);
  assert.match(grant?.notice_number, /\/2018\/001$/);
  const [notice] = await office.sql('select kind, amount_cents from notice where grant_id = $1', [grant?.id]);
  assert.deepEqual(notice, { kind: 'first', amount_cents: 100_000 });
  const commitments = await office.sql(
    'select amount_cents from commitment where grant_id = $1 order by amount_cents',
    [grant?.id],
  );
  assert.deepEqual(
    commitments.map((row) => row.amount_cents),
    // 9 months and 17 days of 2018, all of 2019.
    [44_359, 55_641],
  );
  const places = await office.sql(
    `select p.kind, p.number, p.status, p.available from place p join project j on j.id = p.project_id
      where j.grant_id = $1 order by p.number`,
    [grant?.id],
  );
  assert.deepEqual(
    places.map(({ kind }) => kind),
    ['work-opportunity', 'work-opportunity', 'work-opportunity', 'municipal'],
  );
  assert.deepEqual(places[0]?.available, { from: '2018-03-15', until: '2020-01-01' });
  assert.equal(places[0]?.status, 'undescribed');
  const events = await office.sql(`select payload from outbox where event = 'grant-awarded'`);
  assert.deepEqual(events[0]?.payload, {
    grantId: grant?.id,
    districtId: office.districtId,
    granteeId: office.districtId,
    isPassedOn: false,
  });
});

test('every entry of the ledger names who prepared, who decided and how it was computed', async () => {
  const entries = await office.sql(
    `select e.*, c.rule_version from ledger_entry e join calculation c on c.id = e.calculation_id where e.rule = 'commit'`,
  );
  assert.ok(entries.length > 0);
  for (const entry of entries) {
    assert.equal(entry.prepared_by, office.people['grant-officer']?.accountId);
    assert.equal(entry.decided_by, office.people['second-officer']?.accountId);
  }
});

test('who prepared a decision cannot take it', async () => {
  const id = await prepared();
  assert.equal(refusalOf(await decide('grant-officer', id)), 'not-by-preparer');
  assert.equal(await statusOf(id), 'prepared');
});

test('what a district changes after the preparation makes it lapse, and nothing is granted', async () => {
  const id = await prepared();
  await office.did('district-office', changeApplication, {
    id,
    version: 2,
    ...days,
    items: items(50_000),
  });
  const outcome = await decide('second-officer', id, { version: 3 });
  assert.ok(outcome.kind === 'done' && outcome.answer.ruling === 'lapsed');
  assert.equal(await statusOf(id), 'submitted');
  assert.equal((await office.sql('select 1 from grant_award where application_id = $1', [id])).length, 0);
});

test('a lapsed preparation may be made anew, even by the same officer', async () => {
  const id = await prepared();
  await office.did('district-office', changeApplication, { id, version: 2, ...days, items: items(40_000) });
  await office.did('grant-officer', prepareApplicationDecision, preparation(id, 3));
  const outcomes = await office.sql(
    'select outcome from decision where subject_id = $1 order by outcome nulls last',
    [id],
  );
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ['lapsed', null],
  );
});

test('an officer who read an older version is told, and nothing is decided', async () => {
  const id = await prepared();
  await office.did('district-office', changeApplication, { id, version: 2, ...days, items: items(40_000) });
  assert.equal((await decide('second-officer', id)).kind, 'changed-meanwhile');
});

test('a decision is prepared once, until it is returned with a reason', async () => {
  const id = await prepared();
  const again = await office.does('second-officer', prepareApplicationDecision, preparation(id, 2));
  assert.equal(refusalOf(again), 'already-prepared');
  const silent = await decide('second-officer', id, { verdict: 'return' });
  assert.equal(silent.kind, 'invalid');
  await decide('second-officer', id, { verdict: 'return', reason: 'Der Kostenplan fehlt.' });
  assert.equal(await statusOf(id), 'submitted');
});

test('a rejection takes two people as well, and moves no money', async () => {
  const id = await submitted();
  await office.did('grant-officer', prepareApplicationDecision, {
    id,
    version: 1,
    outcome: 'reject',
    reason: 'Der Zweck liegt außerhalb des Programms.',
  });
  await decide('second-officer', id);
  assert.equal(await statusOf(id), 'rejected');
});

test('what was decided stays decided', async () => {
  const id = await prepared();
  await decide('second-officer', id);
  assert.equal(refusalOf(await decide('second-officer', id, { version: 3 })), 'wrong-status');
  await assert.rejects(office.sql(`update application set status = 'submitted' where id = $1`, [id]));
});

test('a year without money is refused, with the figure', async () => {
  const id = await office.did('district-office', submitApplication, {
    programmeId,
    ...days,
    lastDay: '2020-12-31',
    items: items(100_000),
  });
  const outcome = await office.does('grant-officer', prepareApplicationDecision, preparation(id, 1));
  assert.deepEqual(outcome.kind === 'refused' && outcome.refusal, {
    code: 'no-money-in-year',
    facts: { source: 'land', year: 2020, wanted: 35_750 },
  });
});

test('a line that others have exhausted meanwhile refuses the grant, and nothing of it remains', async () => {
  const first = await prepared(1_000_000);
  const second = await prepared(1_000_000);
  assert.equal((await decide('second-officer', first)).kind, 'done');
  assert.equal(refusalOf(await decide('second-officer', second)), 'line-exhausted');
  assert.equal((await office.sql('select 1 from grant_award where application_id = $1', [second])).length, 0);
});

test('two grants on the last of a line at the same moment: one is awarded, one is refused', async () => {
  const [line] = await office.sql(
    'select min(appropriation_cents - committed_cents) as free from budget_line where programme_id = $1',
    [programmeId],
  );
  const amount = line?.free + 1;
  const [one, other] = [await prepared(amount), await prepared(amount)];
  const outcomes = await Promise.all([decide('second-officer', one), decide('second-officer', other)]);
  assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), ['done', 'refused']);
});

test('notices are numbered without a gap, also when some were refused', async () => {
  const numbers = await office.sql('select notice_number from grant_award order by notice_number');
  assert.deepEqual(
    numbers.map((row) => Number(row.notice_number.split('/').at(-1))),
    numbers.map((_, index) => index + 1),
  );
});

test('a district applies with what its committee recommended, once', async () => {
  const callId = await recommendedCall();
  const id = await office.did('district-office', submitCallApplication, { callId, ...days });
  const rows = await office.sql(
    'select title, amount_cents from application_item where application_id = $1',
    [id],
  );
  assert.deepEqual(rows, [{ title: 'Kleiderkammer', amount_cents: 20_000 }]);
  const again = await office.does('district-office', submitCallApplication, { callId, ...days });
  assert.equal(refusalOf(again), 'already-applied');
});

test('an application lives by the version of its call, one without a call by that of its day, and the grant likewise', async () => {
  const title = { de: 'Änderung', en: 'Amendment' };
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 100_000 });
  await amendedProgramme(office, programmeId, [{ validFrom: '2018-01-01', title }]);
  const [free, callId] = [await prepared(), await recommendedCall()];
  const called = await office.did('district-office', submitCallApplication, { callId, ...days });
  const rulesOf = async (table: 'application' | 'grant_award' | 'project', id: string) =>
    (
      await office.sql(
        `select ${table}.rules_from::text from ${table} ${table === 'project' ? 'join grant_award g on g.id = grant_id' : ''}
          where ${{ application: 'id', grant_award: 'application_id', project: 'g.application_id' }[table]} = $1`,
        [id],
      )
    )[0]?.rules_from;
  assert.equal(await rulesOf('application', called), '2017-01-01');
  assert.equal(await rulesOf('application', free), '2018-01-01');
  assert.equal((await decide('second-officer', free)).kind, 'done');
  assert.equal(await rulesOf('grant_award', free), '2018-01-01');
  assert.equal(await rulesOf('project', free), '2018-01-01');
});

test('every fault of an application is told at once', async () => {
  const outcome = await office.does('district-office', submitApplication, {
    programmeId,
    startsOn: '2018-03-15',
    lastDay: '2018-03-01',
    items: [{ ...items(1)[0], title: 'x', offers: asked(0) }],
  });
  const paths = outcome.kind === 'invalid' ? outcome.problems.map(({ path, code }) => `${path} ${code}`) : [];
  assert.deepEqual(paths.sort(), [
    'items.0.offers nothing-offered',
    'items.0.title too-short',
    'lastDay before-start',
  ]);
});

async function recommendedCall(): Promise<string> {
  const [callId, proposalId] = [crypto.randomUUID(), crypto.randomUUID()];
  await office.sql(
    `insert into call (tenant_id, id, programme_id, rules_from, district_id, committee_id, title, description,
       budget_cents, minimum_points, present_above_percent, least_present,
       large_spread_percent, opens_on, closes_at, status)
     values ($1, $2, $3, '2017-01-01', $4, $5, 'Ideenwettbewerb', '', 100000, '0', 50, 2, 25, '2017-09-01', '2017-10-01', 'recommended')`,
    [office.tenantId, callId, programmeId, office.districtId, office.committeeId],
  );
  const provider = office.people.provider?.organisationId;
  for (const [id, title, status] of [
    [proposalId, 'Kleiderkammer', 'recommended'],
    [crypto.randomUUID(), 'Grundschule', 'not-recommended'],
  ]) {
    await office.sql(
      `insert into proposal (tenant_id, id, call_id, provider_id, district_id, committee_id, title, field_of_use, summary,
         cost_cents, status, submitted_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'Soziales', '', 20000, $8, '2017-09-10')`,
      [office.tenantId, id, callId, provider, office.districtId, office.committeeId, title, status],
    );
    await office.sql(
      `insert into proposal_offer (tenant_id, proposal_id, position, kind, unit, quantity)
       values ($1, $2, 1, 'work-opportunity', 'place', 3), ($1, $2, 2, 'municipal', 'place', 1)`,
      [office.tenantId, id],
    );
  }
  return callId;
}
