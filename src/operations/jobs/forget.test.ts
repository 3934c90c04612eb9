import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { forgotten } from '#app/modules.ts';
import type { Work } from '#platform/work.ts';
import { openOffice } from '../../../test/support/office.ts';
import { readCatalogue } from '../../../test/trust/column-catalogue.ts';
import { forgetDaily, forgetExpired } from './forget.ts';

const office = await openOffice();
after(() => office.close());
const asSystem = office.store.forRole.bind(office.store, office.tenantId, 'system');
const forget = (work: Work) => forgetExpired(work, forgotten);
const provider = office.people.provider as { accountId: string; membershipId: string };

type Table =
  | 'outbox'
  | 'job'
  | 'mail'
  | 'rate_limit'
  | 'command_log'
  | 'session'
  | 'one_time_secret'
  | 'api_token'
  | 'guest_contact';
type Values = Readonly<Record<string, unknown>>;

/** The rows of each table as they are written; what makes them done is put beside it. */
const WRITTEN: Readonly<Record<Table, () => Values>> = {
  outbox: () => ({ event: 'called', payload: {}, at: '2017-01-01' }),
  job: () => ({ kind: 'note', payload: {}, run_at: '2017-01-01' }),
  mail: () => ({ recipient: 'office@district.example', subject: 'Prüfung', body: 'Guten Tag' }),
  rate_limit: () => ({ bucket: randomUUID(), uses: 1 }),
  command_log: () => ({ command_id: randomUUID(), name: 'probe', input_hash: '', outcome: {} }),
  session: () => ({
    token_hash: Buffer.from(randomUUID()),
    account_id: provider.accountId,
    method: 'passkey',
    created_at: '2017-01-01',
    expires_at: '2019-01-01',
  }),
  one_time_secret: () => ({
    kind: 'sign-in-link',
    secret_hash: Buffer.from(randomUUID()),
    detail: {},
    created_at: '2017-01-01',
    expires_at: '2019-01-01',
  }),
  api_token: () => ({
    token_hash: Buffer.from(randomUUID()),
    membership_id: provider.membershipId,
    label: 'Export',
    created_at: '2017-01-01',
    expires_at: '2019-01-01',
  }),
  guest_contact: () => ({ guest_id: randomUUID(), event_id: randomUUID(), owner_id: randomUUID() }),
};
/** The column by which each row is done; undone rows have none of it. */
const DONE: Readonly<Record<Table, string>> = {
  outbox: 'delivered_at',
  job: 'finished_at',
  mail: 'written_at',
  rate_limit: 'window_start',
  command_log: 'at',
  session: 'revoked_at',
  one_time_secret: 'used_at',
  api_token: 'revoked_at',
  guest_contact: 'held_on',
};
const NEVER_UNDONE = new Set(['mail', 'rate_limit', 'command_log', 'guest_contact']);
const NO_ID = new Set(['rate_limit', 'command_log', 'guest_contact']);

async function write(table: Table, more: Values): Promise<void> {
  const values = {
    tenant_id: office.tenantId,
    ...(NO_ID.has(table) ? {} : { id: randomUUID() }),
    ...WRITTEN[table](),
    ...more,
  };
  const names = Object.keys(values);
  // A contact is of a guest of an event; here it is written alone.
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(values),
  );
  await office.sql('set session_replication_role = origin');
}
const count = async (table: string) => Number((await office.sql(`select count(*) from ${table}`))[0]?.count);

test('what is forgotten is what the catalogue calls transient or keeps for a sign-in or a guest', () => {
  const { tables } = readCatalogue();
  const brief = Object.entries(tables).filter(([, { retention }]) =>
    /^(transient|sign-in|guest)$/.test(retention),
  );
  assert.deepEqual(brief.map(([name]) => name).sort(), [...forgotten].sort());
});

for (const table of forgotten as readonly Table[]) {
  test(`${table}: on the thirtieth day a row is still there, on the next it is gone, and what is not done stays`, async () => {
    const before = await count(table);
    await write(table, { [DONE[table]]: '2017-05-02T10:00:00Z' });
    if (!NEVER_UNDONE.has(table)) await write(table, {});
    const undone = NEVER_UNDONE.has(table) ? before : before + 1;
    office.setTime('2017-06-01T20:00:00Z');
    await asSystem(forget);
    assert.equal(await count(table), undone + 1);
    office.setTime('2017-06-02T10:00:00Z');
    await asSystem(forget);
    assert.equal(await count(table), undone);
  });
}

test('a session and a link that nobody ended are forgotten thirty days after their own end', async () => {
  office.setTime('2019-03-01T10:00:00Z');
  await asSystem(forget);
  assert.deepEqual(
    [await count('session'), await count('one_time_secret'), await count('api_token')],
    [0, 0, 0],
  );
});

test('nobody but the system forgets, and the audit trail stays', async () => {
  office.setTime('2017-06-02T10:00:00Z');
  const entries = await count('audit_entry');
  await write('outbox', { delivered_at: '2017-05-01' });
  await office.as('administrator', ({ db }) => db.deleteFrom('outbox').execute());
  assert.ok((await count('outbox')) > 0);
  await asSystem(forget);
  assert.equal(await count('audit_entry'), entries);
  await assert.rejects(
    asSystem(({ db }) => db.deleteFrom('auditEntry').execute()),
    /permission denied/,
  );
});

test('it happens once a day', async () => {
  const daily = forgetDaily(forgotten);
  office.setTime('2017-06-02T08:00:00Z');
  await asSystem(daily);
  await write('command_log', { at: '2017-04-01' });
  await asSystem(daily);
  assert.equal(await count('command_log'), 1);
  office.setTime('2017-06-03T08:00:00Z');
  await asSystem(daily);
  assert.equal(await count('command_log'), 0);
});
