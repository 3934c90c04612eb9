import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openOffice } from '../../../../test/support/office.ts';
import { findProject } from '../../grants/index.ts';
import { insertRecovery } from '../recovery.store.ts';
import { type GrantedProject, grantedProject, occupy } from '../testing/granted-project.ts';
import { checkRequest, releasePayment } from './payment-decision.ts';
import { decideRecovery, prepareRecovery } from './recovery-decision.ts';
import { requestFunds } from './request-funds.ts';

const office = await openOffice();
after(() => office.close());

const PAID = 72_000;

type Paid = GrantedProject & { id: string };

/** April 2018 of a project with both places taken, checked by one officer and paid by another. */
async function paidRequest(): Promise<Paid> {
  const project = await grantedProject(office);
  await occupy(office, project, project.places.work, '[2018-03-15,)');
  await occupy(office, project, project.places.municipal, '[2018-03-15,)');
  office.setTime('2018-05-02T10:00:00Z');
  const id = await office.did('provider', requestFunds, { projectId: project.projectId, month: '2018-04' });
  await office.did('grant-officer', checkRequest, {
    id,
    version: 1,
    commitmentId: project.commitmentId,
    reason: 'Rechnerisch richtig.',
  });
  await office.did('second-officer', releasePayment, { id, version: 2, verdict: 'agree' });
  return { ...project, id };
}

const prepare = (id: string, some: Record<string, unknown> = {}, who = 'grant-officer') =>
  office.does(who, prepareRecovery, {
    id,
    amountCents: 12_000,
    legalBasis: 'revocation',
    reason: 'Die Mehraufwandsentschädigung wurde nicht weitergegeben.',
    dueOn: '2018-06-15',
    ...some,
  });
const decide = (id: string, who = 'second-officer', some: Record<string, unknown> = {}) =>
  office.does(who, decideRecovery, { id, verdict: 'agree', ...some });
const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;

const sumsOf = async ({ commitmentId, budgetLineId, programmeId }: Paid) => {
  const [sums] = await office.sql(
    `select c.paid_cents as commitment, l.paid_cents as line, s.amount_cents as station, s.total as requests
       from commitment c join budget_line l on l.id = $2
       join station_count s on s.programme_id = $3 and s.station = 'request-paid' where c.id = $1`,
    [commitmentId, budgetLineId, programmeId],
  );
  return sums;
};

test('what one officer prepares and another decides is booked, and counts as paid no more, on every page', async () => {
  const paid = await paidRequest();
  assert.equal(codeOf(await prepare(paid.id)), 'done');
  assert.equal(codeOf(await decide(paid.id)), 'done');
  const left = PAID - 12_000;
  assert.deepEqual(await sumsOf(paid), { commitment: left, line: left, station: left, requests: 1 });
  const project = await office.as('provider', (work) => findProject(work, paid.projectId, 'de'));
  assert.equal(project?.paidCents, left);
  const [entry] = await office.sql(
    `select e.rule, e.amount_cents, o.rule as corrects, e.prepared_by, e.decided_by from ledger_entry e
       join ledger_entry o on o.id = e.corrects_id where e.budget_line_id = $1`,
    [paid.budgetLineId],
  );
  assert.deepEqual(entry, {
    rule: 'recover',
    amount_cents: 12_000,
    corrects: 'pay',
    prepared_by: office.people['grant-officer']?.accountId,
    decided_by: office.people['second-officer']?.accountId,
  });
});

test('the provider reads what is claimed back, and is told; another provider does not', async () => {
  const { id } = await paidRequest();
  await prepare(id);
  const seenBy = (key: string) =>
    office.as(key, ({ db }) =>
      db.selectFrom('recovery').select('amountCents').where('fundsRequestId', '=', id).execute(),
    );
  assert.deepEqual(await seenBy('provider'), [], 'nothing is claimed before the second person');
  await decide(id);
  assert.deepEqual(await seenBy('provider'), [{ amountCents: 12_000 }]);
  assert.deepEqual(await seenBy('other-provider'), []);
  const told = await office.sql(
    `select 1 from outbox where event = 'recovery-claimed' and payload ->> 'fundsRequestId' = $1`,
    [id],
  );
  assert.equal(told.length, 1);
});

test('nobody decides what they prepared, and nothing is decided that nobody prepared', async () => {
  const { id } = await paidRequest();
  assert.equal(codeOf(await decide(id)), 'not-prepared');
  await prepare(id);
  assert.equal(codeOf(await decide(id, 'grant-officer')), 'not-by-preparer');
});

test('never more than was paid is claimed back, in one step or in several', async () => {
  const { id } = await paidRequest();
  assert.equal(codeOf(await prepare(id, { amountCents: PAID + 1 })), 'above-paid');
  await prepare(id, { amountCents: PAID - 1 });
  await decide(id);
  assert.equal(codeOf(await prepare(id, { amountCents: 2 })), 'above-paid');
  assert.equal(codeOf(await prepare(id, { amountCents: 1 })), 'done');
  assert.equal(codeOf(await decide(id)), 'done');
});

test('what is not paid, or due before today, is not claimed back', async () => {
  const project = await grantedProject(office);
  await occupy(office, project, project.places.work, '[2018-03-15,)');
  office.setTime('2018-05-02T10:00:00Z');
  const open = await office.did('provider', requestFunds, {
    projectId: project.projectId,
    month: '2018-04',
  });
  assert.equal(codeOf(await prepare(open)), 'not-paid');
  const { id } = await paidRequest();
  assert.equal(codeOf(await prepare(id, { dueOn: '2018-05-01' })), 'due-in-the-past');
});

test('a preparation is returned with a reason, and nothing is booked', async () => {
  const paid = await paidRequest();
  await prepare(paid.id);
  assert.equal((await decide(paid.id, 'second-officer', { verdict: 'return' })).kind, 'invalid');
  const returned = await decide(paid.id, 'second-officer', { verdict: 'return', reason: 'Beleg fehlt' });
  assert.equal(codeOf(returned), 'done');
  assert.equal((await sumsOf(paid))?.commitment, PAID);
  assert.equal(codeOf(await prepare(paid.id)), 'done', 'it can be prepared anew');
});

test('of two officers who prepare at once one is told, and of two who decide at once one books', async () => {
  const paid = await paidRequest();
  await office.hire(
    'third-officer',
    'grant-officer',
    office.people['grant-officer']?.organisationId as string,
  );
  const prepared = await Promise.all([prepare(paid.id), prepare(paid.id, {}, 'second-officer')]);
  assert.deepEqual(prepared.map(codeOf).sort(), ['done', 'recovery-prepared']);
  const byFirst = prepared[0]?.kind === 'done';
  const deciding = [byFirst ? 'second-officer' : 'grant-officer', 'third-officer'];
  const decided = await Promise.all(deciding.map((who) => decide(paid.id, who)));
  assert.deepEqual(decided.map(codeOf).sort(), ['done', 'not-prepared']);
  assert.equal((await sumsOf(paid))?.line, PAID - 12_000);
});

test('in any order of claims the kept sums are what the ledger adds up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: PAID }), { maxLength: 5 }), async (claims) => {
      const paid = await paidRequest();
      let left = PAID;
      for (const amountCents of claims) {
        const outcome = codeOf(await prepare(paid.id, { amountCents }));
        assert.equal(outcome, amountCents <= left ? 'done' : 'above-paid');
        if (outcome !== 'done') continue;
        await decide(paid.id);
        left -= amountCents;
      }
      const sums = await sumsOf(paid);
      assert.deepEqual([sums?.commitment, sums?.line, sums?.station], [left, left, left]);
    }),
    { numRuns: 5 },
  );
});

test('a recovery without its booking cannot be written, by the database', async () => {
  const { id } = await paidRequest();
  const [payment] = await office.sql('select * from payment where funds_request_id = $1', [id]);
  const behindThePages = office.as('second-officer', (work) =>
    insertRecovery(work, {
      id: work.newId(),
      paymentId: payment?.id,
      requestId: id,
      districtId: office.districtId,
      providerId: payment?.provider_id,
      decisionId: payment?.decision_id,
      amountCents: 1,
      legalBasis: 'revocation',
      reason: 'Von hinten',
      dueOn: '2018-06-15',
      recoveredOn: '2018-05-02',
    }),
  );
  await assert.rejects(behindThePages, { constraint: 'recovery_adds_up' });
});
