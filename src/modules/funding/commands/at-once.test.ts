import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { callerOf } from '#api/testing/caller.ts';
import { openApp } from '#modules/identity/testing/app.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { appropriate } from './appropriate.ts';

const office = await openOffice();
after(() => office.close());
const { visitor } = openApp(office);
const api = callerOf(office);
const programmeId = await publishedProgramme(office);
const moneyFor = (budgetYear: number) => ({
  programmeId,
  reason: 'Haushaltsplan',
  appropriations: [{ source: 'land', budgetYear, amountCents: 100 }],
});

test('of two who open one budget line at once, one is told that somebody was faster', async () => {
  const bothHaveLooked = meetingOf(2);
  const atOnce = {
    ...appropriate,
    load: async (...asked: Parameters<typeof appropriate.load>) => {
      const loaded = await appropriate.load(...asked);
      await bothHaveLooked();
      return loaded;
    },
  };
  const outcomes = await Promise.all([
    office.does('programme-office', atOnce, moneyFor(2018)),
    office.does('programme-office', atOnce, moneyFor(2018)),
  ]);
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  assert.deepEqual(
    refused.map(({ refusal }) => refusal.code),
    ['changed-meanwhile'],
  );
  const [line] = await office.sql('select appropriation_cents from budget_line where budget_year = 2018');
  assert.equal(line?.appropriation_cents, 100);
});

test('the page keeps what was typed, a program gets 409, and sent again it is booked', {
  timeout: 30_000,
}, async ({ signal }) => {
  const token = await api.tokenOf('programme-office');
  const officer = visitor();
  await officer.signIn('programme-office');
  const form = {
    [FORM_FIELDS.command]: randomUUID(),
    programmeId,
    reason: 'Haushaltsplan 2019',
    'appropriations.0.source': 'land',
    'appropriations.0.budgetYear': '2019',
    'appropriations.0.amountCents': '12,34',
  };
  const send = () => officer.post('/budget/appropriate', form);

  await office.sql('begin');
  await office.sql(
    `insert into budget_line (tenant_id, id, programme_id, source, budget_year) values ($1, $2, $3, 'land', 2019)`,
    [office.tenantId, randomUUID(), programmeId],
  );
  const late = [send(), api.post('/funding/appropriate', { token, body: moneyFor(2019) })];
  await waitersAre(2, signal);
  await office.sql('commit');

  const [page, answer] = (await Promise.all(late)) as [Response, Awaited<ReturnType<typeof api.post>>];
  assert.equal(page.status, 409);
  const html = await page.text();
  assert.match(html, /Jemand anderes war schneller/);
  assert.match(html, /value="Haushaltsplan 2019"/);
  assert.match(html, /value="12,34"/);
  assert.equal(answer.status, 409);
  assert.deepEqual([answer.body.error, answer.body.code], ['refused', 'changed-meanwhile']);
  assert.equal((await send()).status, 303);
});

/** Makes a meeting at which whoever comes waits until all are there. */
function meetingOf(howMany: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let present = 0;
  return () => {
    present += 1;
    if (present === howMany) resolve();
    return promise;
  };
}

/** Asks the database until so many transactions wait for ours. */
async function waitersAre(howMany: number, signal: AbortSignal): Promise<void> {
  const waiting = `select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`;
  while (!signal.aborted && Number((await office.sql(waiting))[0]?.count) < howMany);
}
