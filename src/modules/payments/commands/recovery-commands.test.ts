import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openOffice } from '../../../../test/support/office.ts';
import { findProject } from '../../grants/index.ts';
import { insertRecovery } from '../recovery.store.ts';
import { claimsOf, codeOf, type RunningProject, runningProject } from '../testing/claims.ts';
import { decideReceipt, prepareReceipt } from './receipt-decision.ts';
import { decideRecovery, prepareRecovery } from './recovery-decision.ts';

const office = await openOffice();
after(() => office.close());
const { claimed, paid: payClaim } = claimsOf(office);

const PAID = 112_800;

type Paid = RunningProject & { id: string };

/** Half of March and April of a project with both places taken, checked by one officer and paid by another. */
async function paidClaim(): Promise<Paid> {
  const project = await runningProject(office);
  const id = await claimed(project);
  await payClaim(id);
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

const sumsOf = async ({ commitmentId, budgetLineId, programmeId, grantId }: Paid) => {
  const [sums] = await office.sql(
    `select l.appropriation_cents as available, l.paid_cents as paid, s.amount_cents as station,
            (select debit_cents - credit_cents from ledger_account a where a.account = 'receivable' and a.grant_id = $4) as owed
       from commitment c join budget_line l on l.id = $2
       join station_count s on s.programme_id = $3 and s.station = 'claim-paid' where c.id = $1`,
    [commitmentId, budgetLineId, programmeId, grantId],
  );
  return sums;
};

test('what is demanded is owed and not yet there; it is there once two people have seen it come in', async () => {
  const paid = await paidClaim();
  assert.equal(codeOf(await prepare(paid.id)), 'done');
  assert.equal(codeOf(await decide(paid.id)), 'done');
  assert.deepEqual(await sumsOf(paid), { available: 10_000_000, paid: PAID, station: PAID, owed: 12_000 });
  const [recovery] = await office.sql('select id from recovery where claim_id = $1', [paid.id]);
  const receive = (who: string) =>
    office.does(who, prepareReceipt, { id: recovery?.id, reason: 'Kontoauszug 112' });
  assert.equal(codeOf(await receive('grant-officer')), 'done');
  const confirm = (who: string) => office.does(who, decideReceipt, { id: recovery?.id, verdict: 'agree' });
  assert.equal(codeOf(await confirm('grant-officer')), 'not-by-preparer');
  assert.equal(codeOf(await confirm('second-officer')), 'done');
  assert.deepEqual(await sumsOf(paid), {
    available: 10_012_000,
    paid: PAID,
    station: PAID - 12_000,
    owed: 0,
  });
  const project = await office.as('district-office', (work) => findProject(work, paid.projectId, 'de'));
  assert.equal(project?.paidCents, PAID - 12_000);
  assert.equal(codeOf(await receive('grant-officer')), 'already-received');
});

test('where the programme says that returned money is income, nobody may spend it again', async () => {
  const paid = await paidClaim();
  await office.sql(
    `update programme set definition = jsonb_set(definition, '{payment,returned}', '"income"') where id = $1`,
    [paid.programmeId],
  );
  await prepare(paid.id);
  await decide(paid.id);
  const [recovery] = await office.sql('select id from recovery where claim_id = $1', [paid.id]);
  await office.did('grant-officer', prepareReceipt, { id: recovery?.id, reason: 'Kontoauszug 113' });
  await office.did('second-officer', decideReceipt, { id: recovery?.id, verdict: 'agree' });
  const { available, owed } = (await sumsOf(paid)) ?? {};
  assert.deepEqual({ available, owed }, { available: 10_000_000, owed: 0 });
});

test('a difference that is demanded back is not set off against the next claim as well', async () => {
  const paid = await paidClaim();
  await office.sql(`update occupancy set period = '[2018-03-15,2018-04-16)' where id = $1`, [paid.stay]);
  assert.equal(codeOf(await prepare(paid.id, { amountCents: 15_000 })), 'done');
  assert.equal(codeOf(await decide(paid.id)), 'done');
  office.setTime('2018-06-01T10:00:00Z');
  const [next] = await office.sql('select requested_cents from claim where id = $1', [await claimed(paid)]);
  assert.equal(next?.requested_cents, 42_000);
});

test('the grantee reads what is demanded back, and is told; nobody else does', async () => {
  const { id } = await paidClaim();
  await prepare(id);
  const seenBy = (key: string) =>
    office.as(key, ({ db }) =>
      db.selectFrom('recovery').select('amountCents').where('claimId', '=', id).execute(),
    );
  assert.deepEqual(await seenBy('district-office'), [], 'nothing is demanded before the second person');
  await decide(id);
  assert.deepEqual(await seenBy('district-office'), [{ amountCents: 12_000 }]);
  assert.deepEqual(await seenBy('other-provider'), []);
  const told = await office.sql(
    `select 1 from outbox where event = 'district-recovery-claimed' and payload ->> 'claimId' = $1`,
    [id],
  );
  assert.equal(told.length, 1);
});

test('nobody decides what they prepared, and nothing is decided that nobody prepared', async () => {
  const { id } = await paidClaim();
  assert.equal(codeOf(await decide(id)), 'not-prepared');
  await prepare(id);
  assert.equal(codeOf(await decide(id, 'grant-officer')), 'not-by-preparer');
});

test('never more than was paid is claimed back, in one step or in several', async () => {
  const { id } = await paidClaim();
  assert.equal(codeOf(await prepare(id, { amountCents: PAID + 1 })), 'above-paid');
  await prepare(id, { amountCents: PAID - 1 });
  await decide(id);
  assert.equal(codeOf(await prepare(id, { amountCents: 2 })), 'above-paid');
  assert.equal(codeOf(await prepare(id, { amountCents: 1 })), 'done');
  assert.equal(codeOf(await decide(id)), 'done');
});

test('what is not paid, or due before today, is not claimed back', async () => {
  const open = await claimed(await runningProject(office));
  assert.equal(codeOf(await prepare(open)), 'not-paid');
  const { id } = await paidClaim();
  assert.equal(codeOf(await prepare(id, { dueOn: '2018-05-01' })), 'due-in-the-past');
});

test('a preparation is returned with a reason, and nothing is booked', async () => {
  const paid = await paidClaim();
  await prepare(paid.id);
  assert.equal((await decide(paid.id, 'second-officer', { verdict: 'return' })).kind, 'invalid');
  const returned = await decide(paid.id, 'second-officer', { verdict: 'return', reason: 'Beleg fehlt' });
  assert.equal(codeOf(returned), 'done');
  assert.equal((await sumsOf(paid))?.owed, null);
  assert.equal(codeOf(await prepare(paid.id)), 'done', 'it can be prepared anew');
});

test('of two officers who prepare at once one is told, and of two who decide at once one books', async () => {
  const paid = await paidClaim();
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
  assert.equal((await sumsOf(paid))?.owed, 12_000);
});

test('in any order of demands what is owed is what the ledger adds up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: PAID }), { maxLength: 5 }), async (claims) => {
      const paid = await paidClaim();
      let left = PAID;
      for (const amountCents of claims) {
        const outcome = codeOf(await prepare(paid.id, { amountCents }));
        assert.equal(outcome, amountCents <= left ? 'done' : 'above-paid');
        if (outcome !== 'done') continue;
        await decide(paid.id);
        left -= amountCents;
      }
      assert.equal((await sumsOf(paid))?.owed ?? 0, PAID - left);
    }),
    { numRuns: 5 },
  );
});

test('a recovery without its booking cannot be written, by the database', async () => {
  const { id } = await paidClaim();
  const [payment] = await office.sql('select * from payment where claim_id = $1', [id]);
  const behindThePages = office.as('second-officer', (work) =>
    insertRecovery(work, {
      id: work.newId(),
      paymentId: payment?.id,
      claimId: id,
      grantId: payment?.grant_id,
      grantorId: payment?.grantor_id,
      granteeId: payment?.grantee_id,
      decisionId: payment?.decision_id,
      amountCents: 1,
      legalBasis: 'revocation',
      reason: 'Von hinten',
      dueOn: '2018-06-15',
      demandedOn: '2018-05-02',
      differenceCents: 0,
    }),
  );
  await assert.rejects(behindThePages, { constraint: 'recovery_adds_up' });
});
