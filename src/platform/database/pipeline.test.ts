import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { createTestDatabase } from '../../../test/support/database.ts';
import { pipelining, pipeliningDialect } from './pipeline.ts';
import type { Database } from './schema.generated.ts';

const database = await createTestDatabase();
const client = new pg.Client({ ...database.runtime, pipeline: true });
await client.connect();
after(async () => {
  await client.end();
  await database.drop();
});

const sent: string[] = [];
const ask = client.query.bind(client);
client.query = ((text: string, values: unknown[]) => {
  sent.push(text);
  return ask(text, values);
}) as typeof client.query;
const dialect = pipeliningDialect({
  pool: {
    connect: async () => Object.assign(client, { release: () => {} }),
    end: async () => {},
    options: {},
  },
});
const pipelined = pipelining(dialect);
const kysely = new Kysely<Database>({ dialect });

test('statements asked for at once are sent at once, behind a begin that nobody waits for', async () => {
  await kysely.transaction().execute(async (one) => {
    const db = await pipelined(one);
    const answers = Promise.all([1, 2].map((n) => sql<{ n: number }>`select ${n}::int as n`.execute(db)));
    assert.deepEqual(sent, ['begin', 'select $1::int as n', 'select $1::int as n']);
    assert.deepEqual(
      (await answers).map(({ rows }) => rows),
      [[{ n: 1 }], [{ n: 2 }]],
    );
  });
  assert.equal(sent.at(-1), 'commit');
});

test('a fault is told to its own statement; what was sent behind it is not done, and the savepoint is left', async () => {
  await kysely.transaction().execute(async (one) => {
    const db = await pipelined(one);
    const told = await Promise.allSettled([
      sql`savepoint here`.execute(db),
      sql`select 1 / 0`.execute(db),
      sql`select 1`.execute(db),
    ]);
    assert.deepEqual(
      told.map((one) => one.status === 'rejected' && one.reason.code),
      [false, '22012', '25P02'],
    );
    await sql`rollback to savepoint here`.execute(db);
    assert.deepEqual((await sql`select 1 as n`.execute(db)).rows, [{ n: 1 }]);
  });
});

test('what fails in a transaction is rolled back, also where nothing but begin was sent', async () => {
  let written = '';
  const failing = (work: (db: Transaction<Database>) => Promise<unknown>) =>
    kysely.transaction().execute(async (db) => {
      await work(db);
      throw new Error('changed its mind');
    });
  await assert.rejects(
    failing(async (db) => {
      const { rows } = await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(db);
      written = rows[0]?.id ?? '';
    }),
    /changed its mind/,
  );
  const { rows: fate } = await client.query('select pg_xact_status($1::xid8) as fate', [written]);
  assert.deepEqual(fate, [{ fate: 'aborted' }]);
  await assert.rejects(
    failing(async () => {}),
    /changed its mind/,
  );
  assert.equal(sent.at(-1), 'rollback');
  const { rows } = await client.query('select pg_current_xact_id_if_assigned() as id');
  assert.deepEqual(rows, [{ id: null }]);
});
