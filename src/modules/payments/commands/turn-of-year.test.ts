import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice } from '../../../../test/support/office.ts';
import { decideYear, prepareYear } from '../../funding/index.ts';
import { grantedProject, occupy } from '../testing/granted-project.ts';
import { checkRequest, releasePayment } from './payment-decision.ts';
import { decideRecovery, prepareRecovery } from './recovery-decision.ts';
import { requestFunds } from './request-funds.ts';

const office = await openOffice();
after(() => office.close());

const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;

test('December is paid in January from what was carried over, and what comes back then is money of the new year', async () => {
  const project = await grantedProject(office);
  await occupy(office, project, project.places.work, '[2018-03-15,)');
  office.setTime('2018-12-04T10:00:00Z');
  const november = await office.did('provider', requestFunds, {
    projectId: project.projectId,
    month: '2018-11',
  });
  const check = (id: string, version: number, commitmentId: string) =>
    office.does('grant-officer', checkRequest, { id, version, commitmentId, reason: 'Rechnerisch richtig.' });
  const release = (id: string, version: number) =>
    office.does('second-officer', releasePayment, { id, version, verdict: 'agree' });
  await check(november, 1, project.commitmentId);
  await release(november, 2);

  // Checked on the last days of the year and released in the next, it would be paid from a year that is over.
  office.setTime('2019-01-03T10:00:00Z');
  const december = await office.did('provider', requestFunds, {
    projectId: project.projectId,
    month: '2018-12',
  });
  assert.equal(codeOf(await check(december, 1, project.commitmentId)), 'unknown-commitment');
  office.setTime('2018-12-31T10:00:00Z');
  assert.equal(codeOf(await check(december, 1, project.commitmentId)), 'done');
  office.setTime('2019-01-04T10:00:00Z');
  const late = await release(december, 2);
  assert.ok(late.kind === 'done' && late.answer.ruling === 'lapsed');

  await office.did('programme-office', prepareYear, {
    id: project.programmeId,
    free: 'lapse',
    reason: 'Abschluss',
  });
  await office.did('second-programme-officer', decideYear, { id: project.programmeId, verdict: 'agree' });
  const [carried] = await office.sql(
    `select c.id, l.id as line_id from commitment c join budget_line l on l.id = c.budget_line_id
      where l.programme_id = $1 and l.cash_year = 2019`,
    [project.programmeId],
  );
  assert.equal(codeOf(await check(december, 3, carried?.id)), 'done');
  assert.equal(codeOf(await release(december, 4)), 'done');
  const years = await office.sql(
    `select r.month::text, l.cash_year, l.kind from payment p join funds_request r on r.id = p.funds_request_id
       join ledger_entry e on e.decision_id = p.decision_id join budget_line l on l.id = e.budget_line_id
      where r.project_id = $1 order by 1`,
    [project.projectId],
  );
  assert.deepEqual(years, [
    { month: '2018-11-01', cash_year: 2018, kind: 'appropriation' },
    { month: '2018-12-01', cash_year: 2019, kind: 'carry-over' },
  ]);

  const claim = {
    id: november,
    amountCents: 100,
    legalBasis: 'revocation',
    reason: 'Zu viel',
    dueOn: '2019-03-01',
  };
  assert.equal(codeOf(await office.does('grant-officer', prepareRecovery, claim)), 'no-line-this-year');
  await appropriated(office, project.programmeId, { cashYear: 2019, amountCents: 1000 });
  assert.equal(codeOf(await office.does('grant-officer', prepareRecovery, claim)), 'done');
  assert.equal(
    codeOf(await office.does('second-officer', decideRecovery, { id: november, verdict: 'agree' })),
    'done',
  );
  const [line] = await office.sql(
    `select appropriation_cents, committed_cents from budget_line where programme_id = $1 and cash_year = 2019 and kind = 'appropriation'`,
    [project.programmeId],
  );
  assert.deepEqual(line, { appropriation_cents: 1100, committed_cents: 0 });
  const again = await office.does('grant-officer', prepareRecovery, { ...claim, amountCents: 30_000 });
  assert.deepEqual(again.kind === 'refused' && again.refusal.facts, { left: 29_900, wanted: 30_000 });
});
