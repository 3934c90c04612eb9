import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { ROLES } from './actors.ts';
import { type ExpectedTable, expectedReach, readExpectation } from './expectation.ts';
import { labelsOf, openProbedDatabase } from './probed-database.ts';

const expectation = readExpectation();
const database = await openProbedDatabase();
after(() => database.close());

test('every table has a line in expected-access.yaml, and every line a table', () => {
  assert.deepEqual(database.tables, Object.keys(expectation).toSorted());
});

test('requests hold exactly the rights that are written down', () => {
  for (const table of database.tables)
    assert.equal(database.rights.get(table) ?? 'none', expectation[table]?.rights, table);
});

suite('each role reaches exactly the rows it should', () => {
  for (const table of database.tables) {
    test(table, async () => {
      const labels = await labelsOf(database, table);
      for (const role of ROLES) {
        const expected = expectedReach(expectation[table] as ExpectedTable, role, labels);
        assert.deepEqual(await database.reach(table, role), expected, `${role} in ${table}`);
      }
    });
  }
});
