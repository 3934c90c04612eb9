import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice } from '../../../../test/support/office.ts';
import { decideYear, prepareYear } from '../../funding/index.ts';
import { claimsOf, codeOf } from '../testing/claims.ts';
import { grantedProject, occupy } from '../testing/granted-project.ts';
import { decideReceipt, prepareReceipt } from './receipt-decision.ts';
import { decideRecovery, prepareRecovery } from './recovery-decision.ts';

const office = await openOffice();
after(() => office.close());
const { claimed, check, release, paid } = claimsOf(office);

test('December is paid in January from what was carried over, and what comes back then is money of the new year', async () => {
  const project = await grantedProject(office);
  await occupy(office, project, project.places.work, '[2018-03-15,)');
  office.setTime('2018-12-04T10:00:00Z');
  const november = await claimed(project);
  await paid(november);
  // Checked on the last days of the year and released in the next, it would be paid from a year that is over.
  office.setTime('2019-01-03T10:00:00Z');
  const december = await claimed(project);
  assert.equal(codeOf(await check(december)), 'commitment-exhausted');
  office.setTime('2018-12-31T10:00:00Z');
  assert.equal(codeOf(await check(december)), 'done');
  office.setTime('2019-01-04T10:00:00Z');
  const late = await release(december);
  assert.ok(late.kind === 'done' && late.answer.ruling === 'lapsed');

  await office.did('programme-office', prepareYear, {
    id: project.programmeId,
    free: 'lapse',
    reason: 'Abschluss',
  });
  await office.did('second-programme-officer', decideYear, { id: project.programmeId, verdict: 'agree' });
  assert.equal(codeOf(await check(december, { version: 3 })), 'done');
  assert.equal(codeOf(await release(december, 'second-officer', { version: 4 })), 'done');
  const years = await office.sql(
    `select p.claim_id as claim, l.cash_year, l.kind from payment p
       join ledger_entry e on e.decision_id = p.decision_id join budget_line l on l.id = e.budget_line_id
      where p.grant_id = $1 order by 2`,
    [project.grantId],
  );
  assert.deepEqual(years, [
    { claim: november, cash_year: 2018, kind: 'appropriation' },
    { claim: december, cash_year: 2019, kind: 'carry-over' },
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
  const [recovery] = await office.sql('select id from recovery where claim_id = $1', [november]);
  await office.did('grant-officer', prepareReceipt, { id: recovery?.id, reason: 'Kontoauszug 3' });
  await office.did('second-officer', decideReceipt, { id: recovery?.id, verdict: 'agree' });
  const [line] = await office.sql(
    `select appropriation_cents, committed_cents from budget_line where programme_id = $1 and cash_year = 2019 and kind = 'appropriation'`,
    [project.programmeId],
  );
  assert.deepEqual(line, { appropriation_cents: 1100, committed_cents: 0 });
  const again = await office.does('grant-officer', prepareRecovery, { ...claim, amountCents: 10_000_000 });
  assert.equal(codeOf(again), 'above-paid');
});
