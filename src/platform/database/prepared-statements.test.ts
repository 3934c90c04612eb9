import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { createTestDatabase } from '../../../test/support/database.ts';
import { preparedStatements } from './prepared-statements.ts';

const database = await createTestDatabase();
after(() => database.drop());

const PREPARED = 'select statement from pg_prepared_statements';

test('a statement with parameters is prepared once in a connection, as many of them as are allowed', async () => {
  const prepare = preparedStatements(1);
  for (const client of [new pg.Client(database.runtime), new pg.Client(database.runtime)]) {
    await client.connect();
    prepare(client);
    for (const number of [1, 2])
      assert.deepEqual((await client.query('select $1::int as n', [number])).rows, [{ n: number }]);
    assert.deepEqual((await client.query('select $1::int + 1 as n', [1])).rows, [{ n: 2 }]);
    assert.deepEqual((await client.query('select 1 as n')).rows, [{ n: 1 }]);
    assert.deepEqual((await client.query(PREPARED)).rows, [{ statement: 'select $1::int as n' }]);
    await assert.rejects(client.query('select $1::int as n', ['none']), { code: '22P02' });
    assert.deepEqual((await client.query('select $1::int as n', [3])).rows, [{ n: 3 }]);
    await client.end();
  }
});
