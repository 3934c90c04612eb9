import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ask } from '../support/database/ask.ts';
import { createTestDatabase } from '../support/database.ts';
import { faultsOf, readCatalogue } from './column-catalogue.ts';

const database = await createTestDatabase();
after(() => database.drop());
const catalogue = readCatalogue();
const present = await ask<{ table: string; column: string }>(
  database.admin,
  `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public'
   order by table_name, ordinal_position`,
);

test('every column of the database is classified, and nothing else is', () => {
  assert.deepEqual(faultsOf(catalogue, present), []);
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
