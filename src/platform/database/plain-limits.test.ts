import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector } from 'kysely';
import { PlainLimits } from './plain-limits.ts';
import type { Database } from './schema.generated.ts';

const kysely = new Kysely<Database>({
  dialect: {
    createDriver: () => new DummyDriver(),
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PlainLimits(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  },
});
const page = (offset: number) =>
  kysely.selectFrom('place').select('id').where('number', '=', 7).limit(25).offset(offset).compile();

test('the first page of a list says itself how many rows it asks for; later pages are one statement', () => {
  const asked = 'select "id" from "place" where "number" = $1 limit 25 offset';
  assert.deepEqual([page(0).sql, page(0).parameters], [`${asked} 0`, [7]]);
  assert.deepEqual([page(50).sql, page(50).parameters], [`${asked} $2`, [7, 50]]);
});
