import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { verifyAudit } from '#modules/audit/index.ts';
import { benchId } from '../../bench/fill/bench-id.ts';
import { fillLand } from '../../bench/fill/fill.ts';
import { createTestDatabase } from '../support/database.ts';

const PEOPLE = 300;

/** Everything a fill computes at once and daily work keeps row by row. */
const COUNTED = {
  stations:
    'select district_id, station, total, amount_cents from station_count where total > 0 order by 1, 2',
  commitments: 'select id, amount_cents, paid_cents from commitment order by 1',
  lines: 'select id, appropriation_cents, committed_cents, paid_cents from budget_line order by 1',
};

const [checked, fast] = await Promise.all([filled(true), filled(false)]);
after(() => Promise.all([checked, fast].map(({ close }) => close())));

test('a filled Land passes every foreign key, trigger and deferred check', async () => {
  const [row] = await checked.ask('select count(*) as people from participation');
  assert.equal(Number(row?.people), PEOPLE);
});

test('what the fast fill computes is what the triggers would have kept', async () => {
  for (const text of Object.values(COUNTED)) assert.deepEqual(await fast.ask(text), await checked.ask(text));
});

test('a claim that moves on is counted where it stands then', async () => {
  await checked.ask(`update claim set status = 'checked' where status = 'submitted'`);
  assert.deepEqual(
    await checked.ask(
      `select district_id, station, total, amount_cents from station_count where station like 'claim-%' and (total, amount_cents) <> (0, 0) order by 1, 2`,
    ),
    await checked.ask(
      `select district_id, 'claim-' || status as station, count(*) as total, sum(requested_cents)::bigint as amount_cents
         from claim group by 1, 2 order by 1, 2`,
    ),
  );
});

test('the audit entries of a filled Land verify', async () => {
  assert.equal((await verifyAudit(fast.client)).intact, true);
});

async function filled(isChecked: boolean) {
  const database = await createTestDatabase();
  await fillLand({ admin: database.admin, runtime: database.runtime, people: PEOPLE, isChecked });
  const client = new pg.Client(database.admin);
  await client.connect();
  await client.query(`select set_config('app.tenant', $1, false)`, [benchId('land', 0)]);
  return {
    client,
    ask: async (text: string) => (await client.query(text)).rows,
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}
