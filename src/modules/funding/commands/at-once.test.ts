import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { callerOf } from '#api/testing/caller.ts';
import { openApp } from '#modules/identity/testing/app.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { decideAppropriation, prepareAppropriation } from './appropriation-decision.ts';

const office = await openOffice();
after(() => office.close());
const { visitor } = openApp(office);
const api = callerOf(office);
const programmeId = await publishedProgramme(office);
const moneyFor = (cashYear: number) => ({
  id: programmeId,
  reason: 'Haushaltsplan',
  appropriations: [{ source: 'land', cashYear, amountCents: 100 }],
});

test('of two who prepare money of one programme at once, one is told that somebody was faster', async () => {
  const outcomes = await Promise.all([
    office.does('programme-office', prepareAppropriation, moneyFor(2018)),
    office.does('second-programme-officer', prepareAppropriation, moneyFor(2018)),
  ]);
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  assert.deepEqual(
    refused.map(({ refusal }) => refusal.code),
    ['appropriation-prepared'],
  );
  const other = outcomes[0]?.kind === 'done' ? 'second-programme-officer' : 'programme-office';
  await office.did(other, decideAppropriation, { id: programmeId, verdict: 'agree' });
  const [line] = await office.sql('select appropriation_cents from budget_line where cash_year = 2018');
  assert.equal(line?.appropriation_cents, 100);
});

test('the page keeps what was typed, a program gets 409, and sent again it is prepared', {
  timeout: 30_000,
}, async ({ signal }) => {
  const token = await api.tokenOf('programme-office');
  const second = office.people['second-programme-officer'];
  const officer = visitor();
  await officer.signIn('programme-office');
  const form = {
    [FORM_FIELDS.command]: randomUUID(),
    programmeId,
    reason: 'Haushaltsplan 2019',
    'appropriations.0.source': 'land',
    'appropriations.0.cashYear': '2019',
    'appropriations.0.amountCents': '12,34',
  };
  const send = () => officer.post('/budget/appropriate', form);

  await office.sql('begin');
  await office.sql(
    `insert into decision (tenant_id, id, subject_kind, subject_id, body_id, content_hash, proposed_outcome, reason, detail, prepared_by, prepared_at)
     values ($1, $2, 'appropriation', $3, $4, 'probe', 'approve', 'Probe', '{"holderId": "", "rows": []}', $5, now())`,
    [office.tenantId, randomUUID(), programmeId, second?.organisationId, second?.accountId],
  );
  const late = [send(), api.post('/funding/prepare-appropriation', { token, body: moneyFor(2019) })];
  await waitersAre(2, signal);
  await office.sql('commit');

  const [page, answer] = (await Promise.all(late)) as [Response, Awaited<ReturnType<typeof api.post>>];
  assert.equal(page.status, 409);
  const html = await page.text();
  assert.match(html, /schon eine Einstellung vorbereitet/);
  assert.match(html, /value="Haushaltsplan 2019"/);
  assert.match(html, /value="12,34"/);
  assert.equal(answer.status, 409);
  assert.deepEqual([answer.body.error, answer.body.code], ['refused', 'appropriation-prepared']);
  await office.sql(
    `update decision set outcome = 'lapsed', decided_by = prepared_by, decided_at = now() where outcome is null`,
  );
  assert.equal((await send()).status, 303);
});

/** Asks the database until so many transactions wait for ours. */
async function waitersAre(howMany: number, signal: AbortSignal): Promise<void> {
  const waiting = `select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`;
  while (!signal.aborted && Number((await office.sql(waiting))[0]?.count) < howMany);
}
