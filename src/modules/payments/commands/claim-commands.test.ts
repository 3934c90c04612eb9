import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { decisions } from '#app/modules.ts';
import { listWaiting } from '#modules/decisions/index.ts';
import { openOffice } from '../../../../test/support/office.ts';
import { recounted } from '../model/recount.ts';
import { findClaimable } from '../queries/find-claimable.ts';
import { listRecounts } from '../recount.store.ts';
import { claimsOf, codeOf, runningProject } from '../testing/claims.ts';
import { payingLump, proposeChange } from '../testing/granted-project.ts';
import { returnClaim } from './return-claim.ts';
import { settleRecount } from './settle-recount.ts';
import { submitClaim } from './submit-claim.ts';

const office = await openOffice();
after(() => office.close());
const { claim, claimed, check, release, paid, stored, linesOf } = claimsOf(office);
const running = (amountCents?: number) => runningProject(office, amountCents);

test('a claim is checked by one person, released by another, and its lines are what was paid and booked', async () => {
  const project = await running();
  const id = await claimed(project, { month: '2018-04' });
  assert.deepEqual(
    (await linesOf(id)).map(({ cost_type, quantity, requested_cents }) => [
      cost_type,
      Number(quantity),
      requested_cents,
    ]),
    [
      ['lump', 17, 17_000],
      ['lump', 17, 17_000],
      ['allowance', 17, 6_800],
      ['lump', 30, 30_000],
      ['lump', 30, 30_000],
      ['allowance', 30, 12_000],
    ].toSorted((a, b) => Number(a[1]) - Number(b[1])),
  );
  assert.equal(codeOf(await check(id)), 'done');
  assert.equal(codeOf(await release(id)), 'done');
  const [payment] = await office.sql(
    `select p.amount_cents, e.rule, e.prepared_by, e.decided_by, c.paid_cents, r.accepted_cents, r.status
       from payment p join claim r on r.id = p.claim_id join ledger_entry e on e.decision_id = p.decision_id
       join commitment c on c.grant_id = e.grant_id and c.budget_line_id = e.budget_line_id where r.id = $1`,
    [id],
  );
  assert.deepEqual(payment, {
    amount_cents: 112_800,
    rule: 'pay',
    prepared_by: office.people['grant-officer']?.accountId,
    decided_by: office.people['second-officer']?.accountId,
    paid_cents: 112_800,
    accepted_cents: 112_800,
    status: 'paid',
  });
  assert.equal(codeOf(await claim(project, { month: '2018-04' })), 'nothing-to-claim');
});

test('nothing is claimed twice, also not from two windows at the same moment', async () => {
  const project = await running();
  const outcomes = await Promise.all([claim(project), claim(project), claim(project)]);
  assert.equal(outcomes.filter(({ kind }) => kind === 'done').length, 1);
  assert.ok(outcomes.every((one) => ['done', 'already-claimed', 'nothing-to-claim'].includes(codeOf(one))));
  await assert.rejects(
    office.sql(
      `insert into claim_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'number', 99))).*
         from claim_line l where grant_id = $1 limit 1`,
      [project.grantId],
    ),
    { constraint: 'claimed_once' },
  );
});

test('the same form sent twice does one thing', async () => {
  const project = await running();
  const commandId = randomUUID();
  const sent = () => office.does('district-office', submitClaim, { grantId: project.grantId }, commandId);
  const [first, second] = [await sent(), await sent()];
  assert.ok(first.kind === 'done' && second.kind === 'done' && second.repeated);
});

test('a month is claimed when it is over, in Germany', async () => {
  const project = await running();
  assert.equal(codeOf(await claim(project, { month: '2018-05' })), 'month-not-over');
  assert.equal(codeOf(await claim(project, { month: '2018-02' })), 'nothing-to-claim');
  office.setTime('2018-05-31T21:59:00Z');
  assert.equal(codeOf(await claim(project, { month: '2018-05' })), 'month-not-over');
  office.setTime('2018-05-31T22:01:00Z');
  assert.equal(codeOf(await claim(project, { month: '2018-05' })), 'done');
});

test('who checked a claim cannot release it, and what is released is not released again', async () => {
  const id = await claimed(await running());
  await check(id);
  assert.equal(codeOf(await release(id, 'grant-officer')), 'not-by-preparer');
  const outcomes = await Promise.all([release(id), release(id)]);
  assert.equal(outcomes.filter(({ kind }) => kind === 'done').length, 1);
  assert.equal((await office.sql('select 1 from payment where claim_id = $1', [id])).length, 1);
});

test('a line is accepted, reduced or rejected with a reason, and only what is accepted is paid', async () => {
  const project = await running();
  const id = await claimed(project, { month: '2018-04' });
  const [first, second] = await linesOf(id);
  const cut = (acceptedCents: number, more: object = {}) => ({ acceptedCents, ...more });
  const faults = await check(id, { lines: { [first?.id]: cut(1), [second?.id]: cut(9_999_999) } });
  assert.deepEqual(
    faults.kind === 'invalid' && faults.problems.map(({ path, code }) => [path.split('.').at(-1), code]),
    [
      ['reasonCode', 'needs-reason'],
      ['acceptedCents', 'above-requested'],
    ],
  );
  const lines = {
    [first?.id]: cut(10_000, { reasonCode: 'outside-period', remark: 'Erst ab dem 21. März.' }),
    [second?.id]: cut(0, { reasonCode: 'not-eligible' }),
  };
  assert.equal(codeOf(await check(id, { lines })), 'done');
  assert.equal(codeOf(await release(id)), 'done');
  const left = first?.requested_cents - 10_000 + second?.requested_cents;
  assert.equal((await stored(id))?.accepted_cents, 112_800 - left);
  assert.deepEqual(
    (await linesOf(id)).slice(0, 2).map(({ outcome, reason_code }) => [outcome, reason_code]),
    [
      ['reduced', 'outside-period'],
      ['rejected', 'not-eligible'],
    ],
  );
  assert.equal(codeOf(await claim(project)), 'nothing-to-claim', 'what was cut stays cut');
});

test('a change proposal holds up the lines of its stay and not the project; they come with the next claim', async () => {
  const project = await running();
  const id = await claimed(project, { month: '2018-04' });
  const proposal = await proposeChange(office, project.stay);
  assert.equal(codeOf(await check(id)), 'done');
  assert.equal(codeOf(await release(id)), 'done');
  assert.equal((await stored(id))?.accepted_cents, 112_800 - 47_000);
  assert.equal(codeOf(await claim(project)), 'nothing-to-claim', 'still open');
  await office.sql('set session_replication_role = replica');
  await office.sql(`delete from change_proposal where id = $1`, [proposal]);
  await office.sql('set session_replication_role = origin');
  const next = await claimed(project);
  assert.equal((await stored(next))?.requested_cents, 47_000);
});

test('a change proposal that arrives behind the check lets the check lapse', async () => {
  const project = await running();
  const id = await claimed(project);
  await check(id);
  await proposeChange(office, project.stay);
  const outcome = await release(id);
  assert.ok(outcome.kind === 'done' && outcome.answer.ruling === 'lapsed');
  assert.equal((await stored(id))?.status, 'submitted');
});

test('what was checked lapses when the days have changed, and is claimed anew', async () => {
  const project = await running();
  const id = await claimed(project, { month: '2018-04' });
  await check(id);
  await office.sql(`update occupancy set period = '[2018-03-15,2018-04-16)' where id = $1`, [project.stay]);
  const outcome = await release(id);
  assert.ok(outcome.kind === 'done' && outcome.answer.ruling === 'lapsed');
  assert.equal(codeOf(await check(id, { version: 3 })), 'calculation-outdated');
  await office.did('grant-officer', returnClaim, { id, version: 3, returnReason: 'Austritt am 15. April.' });
  assert.equal((await stored(await claimed(project)))?.requested_cents, 112_800 - 15_000);
});

test('days that change after the payment make a difference, which the next claim sets off', async () => {
  const project = await running();
  await paid(await claimed(project, { month: '2018-04' }));
  await office.sql(`update occupancy set period = '[2018-03-15,2018-04-16)' where id = $1`, [project.stay]);
  const alone = await claim(project);
  assert.deepEqual(alone.kind === 'refused' && alone.refusal, {
    code: 'nothing-to-claim',
    facts: { total: -15_000 },
  });
  office.setTime('2018-06-01T10:00:00Z');
  const next = await claimed(project);
  const corrected = (await linesOf(next)).filter(({ corrects_id }) => corrects_id !== null);
  assert.deepEqual(
    corrected.map(({ requested_cents, quantity }) => [requested_cents, Number(quantity)]),
    [[-15_000, 15]],
  );
  assert.equal((await stored(next))?.requested_cents, 42_000 - 15_000);
  assert.equal(codeOf(await check(next)), 'done');
  assert.equal(codeOf(await release(next)), 'done');
  assert.equal(codeOf(await claim(project)), 'nothing-to-claim');
});

test('a month that was paid and is worth less is a task of both sides, until it is set off or demanded back', async () => {
  const project = await runningProject(office, undefined, payingLump(50_000));
  await paid(await claimed(project, { month: '2018-04' }));
  const tasks = async (who: string) =>
    (await office.as(who, (work) => listRecounts(work))).rows.find(
      ({ grantId }) => grantId === project.grantId,
    )?.lines;
  assert.equal(await tasks('grant-officer'), undefined);
  // Twenty of thirty days of April: what was paid at 500.00 is worth 333.33.
  await office.sql(`update occupancy set period = '[2018-03-15,2018-04-21)' where id = $1`, [project.stay]);
  assert.deepEqual([await tasks('grant-officer'), await tasks('district-office')], [1, 1]);
  assert.equal(await tasks('other-provider'), undefined);
  const left = await office.as('grant-officer', (work) => findClaimable(work, project.grantId));
  const [line] = recounted(left?.lines ?? [], left?.standing ?? []);
  assert.deepEqual([line?.paidCents, line?.nowCents, line?.differenceCents], [50_000, 33_333, -16_667]);
  const settle = () => office.does('grant-officer', settleRecount, { id: project.grantId });
  assert.equal(codeOf(await settle()), 'difference-stands');
  office.setTime('2018-06-01T10:00:00Z');
  const next = await claimed(project);
  assert.equal(await tasks('district-office'), undefined, 'the next claim has it');
  await office.did('grant-officer', returnClaim, {
    id: next,
    version: 1,
    returnReason: 'Noch einmal bitte.',
  });
  assert.equal(await tasks('district-office'), 1, 'what was returned has not set it off');
  await office.sql(`update occupancy set period = '[2018-03-15,)' where id = $1`, [project.stay]);
  assert.equal(codeOf(await settle()), 'done');
  assert.equal(await tasks('grant-officer'), undefined);
});

test('returned with a reason, everything may be claimed anew', async () => {
  const project = await running();
  const id = await claimed(project);
  await check(id);
  assert.equal(codeOf(await release(id, 'second-officer', { verdict: 'return' })), 'invalid');
  await release(id, 'second-officer', { verdict: 'return', reason: 'Die Anwesenheit fehlt.' });
  assert.equal((await stored(id))?.return_reason, 'Die Anwesenheit fehlt.');
  assert.equal(codeOf(await claim(project)), 'done');
});

test('never more is claimed or paid than was granted', async () => {
  const project = await running(100_000);
  const outcome = await claim(project);
  assert.ok(outcome.kind === 'refused' && outcome.refusal.code.endsWith('-exhausted'));
  const { left, wanted } = outcome.kind === 'refused' ? outcome.refusal.facts : {};
  assert.ok(Number(left) < Number(wanted));
});

test('what waits for a decision on money stands in one list, the oldest first, with who prepared it', async () => {
  const id = await claimed(await running());
  await check(id);
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
  assert.deepEqual(
    [mine?.preparedBy, mine?.amountCents],
    [office.people['grant-officer']?.accountId, 112_800],
  );
  const toPrepare = await waiting({ step: 'prepare', kind: 'claim' });
  assert.ok(toPrepare.rows.every(({ preparedBy, kind }) => preparedBy === null && kind === 'claim'));
});

test('nobody claims of the grant of another, and only its grantor checks', async () => {
  const project = await running();
  assert.equal(codeOf(await claim(project, {}, 'other-provider')), 'not-found');
  const id = await claimed(project);
  const other = await office.found('grant-authority', 'Andere Stelle');
  await office.hire('stranger', 'grant-officer', other);
  const seen = await office.as('stranger', ({ db }) =>
    db.selectFrom('claim').select('id').where('id', '=', id).execute(),
  );
  assert.deepEqual(seen, []);
  const returned = { id, version: 1, returnReason: 'Nicht meins.' };
  assert.equal(codeOf(await office.does('stranger', returnClaim, returned)), 'not-found');
});
