import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { decisions } from '#app/modules.ts';
import { listWaiting } from '#modules/decisions/index.ts';
import { openOffice } from '../../../../test/support/office.ts';
import { type GrantedProject, grantedProject, occupy, proposeChange } from '../testing/granted-project.ts';
import { declareShare } from './declare-share.ts';
import { checkRequest, releasePayment } from './payment-decision.ts';
import { requestFunds } from './request-funds.ts';
import { returnRequest } from './return-request.ts';
import { withdrawShare } from './withdraw-share.ts';

const office = await openOffice();
after(() => office.close());

/** A project on which both places are taken from 15 March, seen in May. */
async function runningProject(amountCents?: number): Promise<GrantedProject & { stay: string }> {
  const project = await grantedProject(office, amountCents);
  const stay = await occupy(office, project, project.places.work, '[2018-03-15,)');
  await occupy(office, project, project.places.municipal, '[2018-03-15,)');
  office.setTime('2018-05-02T10:00:00Z');
  return { ...project, stay };
}

const request = (project: GrantedProject, month = '2018-04', who = 'provider') =>
  office.does(who, requestFunds, { projectId: project.projectId, month });

async function requested(project: GrantedProject, month = '2018-04'): Promise<string> {
  return office.did('provider', requestFunds, { projectId: project.projectId, month });
}

const check = (id: string, project: GrantedProject, version = 1) =>
  office.does('grant-officer', checkRequest, {
    id,
    version,
    commitmentId: project.commitmentId,
    reason: 'Rechnerisch richtig.',
  });

const release = (id: string, who = 'second-officer', more: object = {}) =>
  office.does(who, releasePayment, { id, version: 2, verdict: 'agree', ...more });

const stored = async (id: string) => (await office.sql('select * from funds_request where id = $1', [id]))[0];
const refusal = (outcome: { kind: string; refusal?: { code: string } }) => outcome.refusal?.code;

test('a month is asked for, checked by one person, released by another and posted', async () => {
  const project = await runningProject();
  const id = await requested(project);
  assert.equal((await stored(id))?.amount_cents, 72_000, 'two lumps and one allowance');
  assert.equal((await check(id, project)).kind, 'done');
  assert.equal((await release(id)).kind, 'done');
  assert.equal((await stored(id))?.status, 'paid');
  const [payment] = await office.sql(
    `select p.amount_cents, e.rule, e.prepared_by, e.decided_by, e.calculation_id, c.paid_cents, l.paid_cents as line_cents
       from payment p join ledger_entry e on e.decision_id = p.decision_id
       join commitment c on c.grant_id = e.grant_id and c.budget_line_id = e.budget_line_id
       join budget_line l on l.id = c.budget_line_id where p.funds_request_id = $1`,
    [id],
  );
  assert.deepEqual(payment, {
    amount_cents: 72_000,
    rule: 'pay',
    prepared_by: office.people['grant-officer']?.accountId,
    decided_by: office.people['second-officer']?.accountId,
    calculation_id: (await stored(id))?.calculation_id,
    paid_cents: 72_000,
    line_cents: 72_000,
  });
  const shares = await office.sql(
    `select cost_type, financed_cents, total_cents from place_cost where place_id = $1 order by cost_type`,
    [project.places.municipal],
  );
  assert.deepEqual(shares, [
    { cost_type: 'allowance', financed_cents: 12_000, total_cents: 12_000 },
    { cost_type: 'lump', financed_cents: 30_000, total_cents: 30_000 },
  ]);
  const events = await office.sql(`select 1 from outbox where event = 'payment-released'`);
  assert.equal(events.length, 1);
});

test('a month that is begun is paid by its days', async () => {
  const project = await runningProject();
  const id = await requested(project, '2018-03');
  assert.equal((await stored(id))?.amount_cents, 17_000 + 17_000 + 6_800);
});

test('a month is asked for once, also from two windows at the same moment', async () => {
  const project = await runningProject();
  const outcomes = await Promise.all([request(project), request(project), request(project)]);
  assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), ['done', 'refused', 'refused']);
  assert.equal(refusal(await request(project)), 'already-requested');
  await assert.rejects(
    office.sql(
      `insert into funds_request select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()))).*
         from funds_request r where project_id = $1`,
      [project.projectId],
    ),
    { constraint: 'one_request_a_month' },
  );
});

test('the same form sent twice does one thing', async () => {
  const project = await runningProject();
  const commandId = randomUUID();
  const input = { projectId: project.projectId, month: '2018-04' };
  const first = await office.does('provider', requestFunds, input, commandId);
  const second = await office.does('provider', requestFunds, input, commandId);
  assert.ok(first.kind === 'done' && second.kind === 'done' && second.repeated);
});

test('a month that is not over, lies outside the project or was free is refused', async () => {
  const project = await runningProject();
  assert.equal(refusal(await request(project, '2018-05')), 'month-not-over');
  assert.equal(refusal(await request(project, '2017-12')), 'outside-project');
  assert.equal(refusal(await request(project, '2018-02')), 'nothing-to-request');
  office.setTime('2018-05-31T21:59:00Z');
  assert.equal(refusal(await request(project, '2018-05')), 'month-not-over', 'a minute before midnight');
  office.setTime('2018-05-31T22:01:00Z');
  assert.equal((await request(project, '2018-05')).kind, 'done', 'a minute after, in Germany');
});

test('who checked a request cannot release it', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  assert.equal(refusal(await release(id, 'grant-officer')), 'not-by-preparer');
});

test('a released payment is not released again', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  const outcomes = await Promise.all([release(id), release(id)]);
  assert.equal(outcomes.filter(({ kind }) => kind === 'done').length, 1);
  assert.equal((await office.sql('select 1 from payment where funds_request_id = $1', [id])).length, 1);
});

test('an open change proposal blocks asking, checking and releasing, and says on which place', async () => {
  const project = await runningProject();
  const checked = await requested(project);
  await check(checked, project);
  const waiting = await requested(project, '2018-03');
  await proposeChange(office, project.stay);
  assert.equal(refusal(await release(checked)), 'open-change-proposal');
  assert.equal(refusal(await check(waiting, project)), 'open-change-proposal');
  office.setTime('2018-06-02T10:00:00Z');
  const asked = await request(project, '2018-05');
  assert.deepEqual(asked.kind === 'refused' && asked.refusal.facts, { places: '1' });
});

test('a change proposal that arrives behind the check still stops the payment in the database', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  await proposeChange(office, project.stay);
  const [decision] = await office.sql('select id from decision where subject_id = $1', [id]);
  await assert.rejects(
    office.as('second-officer', async ({ db, actor, now }) => {
      await db
        .updateTable('decision')
        .set({ outcome: 'approved', decidedBy: actor.accountId, decidedAt: now })
        .where('id', '=', decision?.id)
        .execute();
      await db
        .insertInto('payment')
        .values({
          id: randomUUID(),
          fundsRequestId: id,
          decisionId: decision?.id,
          providerId: office.people.provider?.organisationId as string,
          amountCents: 72_000,
          paidOn: '2018-05-02',
        })
        .execute();
    }),
    { constraint: 'open_change_blocks_payment' },
  );
});

test('what was checked lapses when the days have changed, and the request waits to be returned', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  await office.sql(`update occupancy set period = '[2018-03-15,2018-04-16)' where id = $1`, [project.stay]);
  const outcome = await release(id);
  assert.ok(outcome.kind === 'done' && outcome.answer.ruling === 'lapsed');
  assert.equal((await stored(id))?.status, 'submitted');
  assert.equal(refusal(await check(id, project, 3)), 'calculation-outdated');
  await office.did('grant-officer', returnRequest, {
    id,
    version: 3,
    returnReason: 'Austritt am 15. April.',
  });
  const again = await requested(project);
  assert.equal((await stored(again))?.amount_cents, 57_000);
});

test('a stay that ends in a later month leaves the check as it is', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  await office.sql(`update occupancy set period = '[2018-03-15,2018-05-02)' where id = $1`, [project.stay]);
  assert.equal((await release(id)).kind, 'done');
});

test('returned with a reason, a month may be asked for anew', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  assert.equal((await release(id, 'second-officer', { verdict: 'return' })).kind, 'invalid');
  await release(id, 'second-officer', { verdict: 'return', reason: 'Die Anwesenheit fehlt.' });
  assert.equal((await stored(id))?.return_reason, 'Die Anwesenheit fehlt.');
  assert.equal((await request(project)).kind, 'done');
});

test('whoever agrees to a refusal releases nothing; it is returned with a reason', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  await office.sql(`alter table decision disable trigger user`);
  await office.sql(`update decision set proposed_outcome = 'reject' where subject_id = $1`, [id]);
  await office.sql(`alter table decision enable trigger user`);
  assert.equal(refusal(await release(id)), 'not-prepared');
  assert.equal((await stored(id))?.status, 'checked');
  const returned = await release(id, 'second-officer', { verdict: 'return', reason: 'So nicht.' });
  assert.equal(returned.kind, 'done');
  assert.equal(refusal(await release(id, 'second-officer', { version: 3 })), 'wrong-status');
});

test('a project never draws more than it was granted', async () => {
  const project = await runningProject(100_000);
  await requested(project);
  const second = await request(project, '2018-03');
  assert.deepEqual(second.kind === 'refused' && second.refusal, {
    code: 'project-exhausted',
    facts: { left: 28_000, wanted: 40_800 },
  });
});

test('what another payer bears is not asked of the programme, and nobody bears more than the whole', async () => {
  const project = await runningProject();
  const share = {
    projectId: project.projectId,
    month: '2018-04',
    placeId: project.places.work,
    costType: 'lump',
    payer: 'Jobcenter',
    amountCents: 20_000,
  };
  const shareOf = () =>
    office.sql(`select id from cost_share where place_id = $1 and kind = 'declared'`, [project.places.work]);
  await office.did('provider', declareShare, share);
  assert.equal(refusal(await office.does('provider', declareShare, share)), 'above-the-whole');
  await office.did('provider', withdrawShare, { id: (await shareOf())[0]?.id });
  await office.did('provider', declareShare, { ...share, amountCents: 10_000 });
  const id = await requested(project);
  assert.equal((await stored(id))?.amount_cents, 62_000);
  assert.equal(
    refusal(await office.does('provider', declareShare, { ...share, amountCents: 1 })),
    'already-requested',
  );
  await check(id, project);
  assert.equal((await release(id)).kind, 'done');
  const [cost] = await office.sql(
    `select financed_cents, total_cents from place_cost where place_id = $1 and cost_type = 'lump'`,
    [project.places.work],
  );
  assert.deepEqual(cost, { financed_cents: 30_000, total_cents: 30_000 });
});

test('a provider asks neither for the months of another nor sees them', async () => {
  const project = await runningProject();
  const id = await requested(project);
  assert.equal((await request(project, '2018-03', 'other-provider')).kind, 'not-found');
  const seen = await office.as('other-provider', ({ db }) =>
    db.selectFrom('fundsRequest').select('id').where('id', '=', id).execute(),
  );
  assert.deepEqual(seen, []);
});

test('the commitment of another grant bears nothing', async () => {
  const [project, other] = [await runningProject(), await runningProject()];
  const id = await requested(project);
  assert.equal(refusal(await check(id, other)), 'unknown-commitment');
});

test('what waits for a decision on money stands in one list, the oldest first, with who prepared it', async () => {
  const project = await runningProject();
  const id = await requested(project);
  await check(id, project);
  const list = {
    sort: 'since',
    direction: 'ascending',
    page: 1,
    limit: 500,
    offset: 0,
    isExport: false,
  } as const;
  const waiting = (filters: object) =>
    office.as('second-officer', (work) => listWaiting(work, decisions, { ...list, filters }));
  const { rows } = await waiting({});
  const mine = rows.find((decision) => decision.id === id);
  assert.equal(mine?.preparedBy, office.people['grant-officer']?.accountId);
  assert.equal(mine?.amountCents, 72_000);
  const instants = rows.map(({ since }) => since.getTime());
  assert.deepEqual(
    instants,
    instants.toSorted((a, b) => a - b),
  );
  const toPrepare = await waiting({ step: 'prepare', kind: 'funds-request' });
  assert.ok(toPrepare.rows.every(({ preparedBy, kind }) => preparedBy === null && kind === 'funds-request'));
});
