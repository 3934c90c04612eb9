import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase } from '../../support/database.ts';
import { type Actor, actorOf, type Role } from './actors.ts';
import { rowsOf } from './fill.ts';
import { readRights } from './rights.ts';
import { readShapes } from './shape.ts';

/** The rows that somebody reaches: `read own.draft`, `insert other.one`, sorted. */
type Reached = readonly string[];

export const PROBED_COMMANDS = ['read', 'insert', 'become', 'delete'] as const;
export type ProbedCommand = (typeof PROBED_COMMANDS)[number];

export type ProbedDatabase = {
  readonly client: pg.Client;
  readonly tables: readonly string[];
  /** The rights that requests are granted, before the instruments open all of them. */
  readonly rights: ReadonlyMap<string, string>;
  /** All that a role can do to the rows of a table, or what the named commands can. */
  reach(table: string, role: Role, commands?: readonly ProbedCommand[]): Promise<Reached>;
  close(): Promise<void>;
};

/** A copy of the schema with the world in it and the instruments of `probe.sql`. */
export async function openProbedDatabase(): Promise<ProbedDatabase> {
  const database = await createTestDatabase();
  const client = new pg.Client(database.admin);
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(readFileSync(join(import.meta.dirname, 'probe.sql'), 'utf8'));
  const rights = await readRights(client);
  const shapes = await readShapes(client);
  for (const shape of shapes) {
    await client.query(
      `alter table ${shape.name} add column probe_label text, add column probe_mark boolean`,
    );
    await client.query(`delete from ${shape.name}`);
    for (const { values } of rowsOf(shape)) await insert(client, shape.name, values);
    await client.query('call probe.instrument($1)', [shape.name]);
  }
  return {
    client,
    tables: shapes.map(({ name }) => name),
    rights,
    reach: (table, role, commands = PROBED_COMMANDS) => reach(client, table, actorOf(role), commands),
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

async function insert(
  client: pg.Client,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(values);
  const places = names.map((_, index) => `$${index + 1}`);
  try {
    await client.query(`insert into ${table} (${names}) values (${places})`, Object.values(values));
  } catch (error) {
    throw new Error(
      `the world needs a better row for ${table} (test/trust/access/world.ts): ${(error as Error).message}`,
    );
  }
}

async function reach(
  client: pg.Client,
  table: string,
  actor: Actor,
  commands: readonly ProbedCommand[],
): Promise<Reached> {
  const { rows } = await client.query<{ command: string; label: string }>(
    'select command, label from probe.all_of($1, $2, $3)',
    [table, JSON.stringify(actor), commands],
  );
  return rows.map(({ command, label }) => `${command} ${label}`).sort();
}

/** The labels of all rows of a table. */
export async function labelsOf({ client }: ProbedDatabase, table: string): Promise<string[]> {
  const { rows } = await client.query<{ label: string }>(`select probe_label as label from probe.${table}`);
  return rows.map(({ label }) => label);
}
