import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ask } from '../support/database/ask.ts';
import { createTestDatabase } from '../support/database.ts';
import { entryOf, faultsOf, readCatalogue } from './column-catalogue.ts';

const database = await createTestDatabase();
after(() => database.drop());
const catalogue = readCatalogue();
const present = await ask<{ table: string; column: string }>(
  database.admin,
  `select table_name as table, column_name as column from information_schema.columns join information_schema.tables
     using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE'
   order by table_name, ordinal_position`,
);

test('every column of the database is classified, and nothing else is', () => {
  assert.deepEqual(faultsOf(catalogue, present), []);
});

test('every view of the database is published, and nothing else is', async () => {
  const views = await ask<{ name: string }>(
    database.admin,
    `select table_name as name from information_schema.views where table_schema = 'public' order by 1`,
  );
  assert.deepEqual(
    views.map(({ name }) => name),
    Object.keys(catalogue.views).sort(),
  );
});

test('a view shows columns of its owner alone, under the names by which they are classified', async () => {
  const shown = await ask<{ view: string; column: string; table: string }>(
    database.admin,
    `select c.table_name as view, c.column_name as column, min(u.table_name) as table
       from information_schema.columns c join information_schema.views using (table_schema, table_name)
       left join information_schema.view_column_usage u
         on u.view_schema = c.table_schema and u.view_name = c.table_name and u.column_name = c.column_name
      where c.table_schema = 'public' group by 1, 2`,
  );
  const strange = shown.filter(({ view, column, table }) => {
    const [source = table, name = column] = catalogue.views[view]?.from[column]?.split('.') ?? [];
    const isClassified = entryOf(catalogue, source, name) !== undefined;
    return !isClassified || catalogue.tables[source]?.owner !== catalogue.views[view]?.owner;
  });
  assert.deepEqual(strange, []);
});

test('a column nobody classified is named', () => {
  const more = [
    ...present,
    { table: 'account', column: 'religion' },
    { table: 'diary', column: 'tenant_id' },
  ];
  assert.deepEqual(faultsOf(catalogue, more), [
    'account.religion is not classified',
    'diary.tenant_id is not classified',
  ]);
});

test('a line for a column that is gone is named', () => {
  const fewer = present.filter(({ table, column }) => table !== 'account' || column !== 'email');
  assert.deepEqual(faultsOf(catalogue, fewer), ['account.email is not in the database']);
});

test('a kind or a retention that is not explained is named', () => {
  const changed = structuredClone(catalogue);
  changed.tables.account = { ...changed.tables.account, kind: 'harmless', retention: 'always' } as never;
  const faults = faultsOf(changed, present);
  assert.ok(faults.includes('account.email has the unknown kind harmless'));
  assert.ok(faults.includes('account.email has the unknown retention always'));
});
