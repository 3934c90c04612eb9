import { createHash, randomUUID } from 'node:crypto';
import { migrate, migrations } from '#platform/database/migrate.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { setTypeParsers } from '#platform/database/types.ts';
import { ask, dropDatabase } from './database/ask.ts';
import { ensureTemplate } from './database/template.ts';
import { joinTestRun, leaveTestRun } from './database/test-run.ts';

/** The way in which an empty database becomes one of ours. Another `key` makes another template. */
export type Schema = {
  readonly key: string;
  readonly migrate: (admin: ConnectionAddress) => Promise<{ readonly runtime: ConnectionAddress }>;
};

export type TestDatabase = {
  /** The login that may do everything: for arranging and for looking past row-level security. */
  readonly admin: ConnectionAddress;
  /** The login that requests use. */
  readonly runtime: ConnectionAddress;
  /** Drops it together with connections still open. Whoever forgets this loses nothing: the end of the process does it. */
  readonly drop: () => Promise<void>;
};

const remaining = new Map<string, ConnectionAddress>();
process.once('beforeExit', () => void cleanUp());

/**
 * A fresh, migrated database on a real PostgreSQL, in about a tenth of a second:
 *
 *     const database = await createTestDatabase();
 *     after(() => database.drop());
 */
export async function createTestDatabase(schema: Schema = currentSchema()): Promise<TestDatabase> {
  // A test asks with a client of its own, and reads numbers and days as the program does, whoever told the story.
  setTypeParsers();
  const run = await joinTestRun();
  const template = await ensureTemplate(run, schema);
  const name = `${run.prefix}_${randomUUID().slice(0, 8)}`;
  await ask(run.server, `create database ${name} template ${template.name}`);
  remaining.set(name, run.server);
  return {
    admin: { ...run.server, database: name },
    runtime: { ...run.server, ...template.login, database: name },
    drop: () => drop(name, run.server),
  };
}

async function drop(name: string, server: ConnectionAddress): Promise<void> {
  remaining.delete(name);
  await dropDatabase(server, name);
}

async function cleanUp(): Promise<void> {
  for (const [name, server] of remaining) await drop(name, server);
  await leaveTestRun();
}

/** The schema of db/migrations, without a row. */
export function currentSchema(): Schema {
  const hash = createHash('sha256');
  for (const migration of migrations()) hash.update(migration.hash);
  return { key: hash.digest('hex').slice(0, 12), migrate: (admin) => migrate(admin, { log: () => {} }) };
}
