import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ROLES } from './actors.ts';
import { type ExpectedTable, expectedReach, readExpectation } from './expectation.ts';
import { type Mutant, policyMutants, rightsMutants } from './policy-mutants.ts';
import { labelsOf, openProbedDatabase, type ProbedDatabase } from './probed-database.ts';
import { readRights } from './rights.ts';

const expectation = readExpectation();
const databases = await Promise.all([openProbedDatabase(), openProbedDatabase()]);
after(() => Promise.all(databases.map((database) => database.close())));
const [first] = databases;

// The owner alone tells whether row-level security is forced, so the owner is asked first; then the roles that reach most.
const order = [...ROLES].reverse();

/** Weakenings that the access matrix cannot see, and why. The list may only shrink. */
const UNSEEN = [
  // Opens only in a demonstration; the world of the matrix is a production system.
  'drop policy those_who_try on demonstration_clock',
];

test('the access matrix notices every single weakening of row-level security', async (context) => {
  const mutants = await policyMutants(first.client);
  const waiting = mutants.toReversed();
  const survivors: string[] = [];
  await Promise.all(
    databases.map(async (database) => {
      for (let next = waiting.pop(); next; next = waiting.pop())
        if (!(await isNoticed(database, next))) survivors.push(next.change);
    }),
  );
  context.diagnostic(`${mutants.length - survivors.length} of ${mutants.length} weakenings noticed`);
  assert.deepEqual(survivors.sort(), UNSEEN);
});

test('a privilege too many is noticed', async (context) => {
  const mutants = rightsMutants(first.rights, first.tables);
  for (const { table, change } of mutants) {
    const rights = await changed(first, change, () => readRights(first.client));
    assert.notEqual(rights.get(table), expectation[table]?.rights, change);
  }
  context.diagnostic(`${mutants.length} of ${mutants.length} privileges noticed`);
});

/** Tells whether some role reaches other rows than it should once it is weakened. Stops at the first that does. */
function isNoticed(database: ProbedDatabase, { table, change, commands }: Mutant): Promise<boolean> {
  return changed(database, change, async () => {
    const labels = await labelsOf(database, table);
    for (const role of order) {
      const reached = await database.reach(table, role, commands);
      const expected = expectedReach(expectation[table] as ExpectedTable, role, labels).filter((line) =>
        commands.some((command) => line.startsWith(command)),
      );
      if (reached.join() !== expected.join()) return true;
    }
    return false;
  });
}

/** Makes a change, looks, and takes the change back. */
async function changed<T>({ client }: ProbedDatabase, change: string, look: () => Promise<T>): Promise<T> {
  await client.query('begin');
  await client.query(change);
  try {
    return await look();
  } finally {
    await client.query('rollback');
  }
}
