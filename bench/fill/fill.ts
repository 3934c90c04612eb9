import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  districtsOf,
  programmeFiles,
  publishProgramme,
  registerProgramme,
} from '#modules/programmes/index.ts';
import { openStore } from '#platform/database/database.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { run } from '../../src/app/compose.ts';
import { benchId } from './bench-id.ts';

/** The day on which a filled database stands still. */
export const BENCH_DAY = '2018-11-15';

type Filling = {
  readonly admin: ConnectionAddress;
  readonly runtime: ConnectionAddress;
  readonly people: number;
  /** Keeps triggers and foreign keys awake: slow, and the proof that a fast fill would have passed them. */
  readonly isChecked?: boolean;
};

/**
 * Fills an empty, migrated database with a Land of that many people; answers its tenant. The same people every time.
 * The audit, a third of all rows, is written on a connection of its own, and indexes are built on both.
 */
export async function fillLand({ admin, runtime, people, isChecked = false }: Filling): Promise<string> {
  const tenantId = benchId('land', 0);
  const filling = { tenantId, people, isChecked };
  const clients = await Promise.all([openSession(admin, filling), openSession(admin, filling)]);
  const [client, second] = clients;
  try {
    await runFiles(client, ['0-words', '1-land']);
    await publishOneProgramme(runtime, tenantId);
    if (!isChecked) await client.query(SLEEPING_INDEXES);
    await Promise.all([
      runFiles(client, ['2-grants', '3-people', '4-coaching', '5-money']),
      runFiles(second, ['0-words', '6-audit']),
    ]);
    // Builds every index anew from sorted rows, uniqueness and exclusion checked; many times faster than row by row.
    if (!isChecked) await inTurn(clients, await tablesOf(client), (table) => `reindex table ${table}`);
    await runFiles(client, ['7-counters']);
    await inTurn(clients, await tablesOf(client), (table) => `vacuum (analyze) ${table}`);
    await client.query('checkpoint');
    return tenantId;
  } finally {
    await Promise.all(clients.map((each) => each.end()));
  }
}

async function openSession(
  admin: ConnectionAddress,
  { tenantId, people, isChecked }: { tenantId: string; people: number; isChecked: boolean },
): Promise<pg.Client> {
  const client = new pg.Client(admin);
  await client.connect();
  if (!isChecked) await client.query('set session_replication_role = replica');
  await client.query(
    `set synchronous_commit = off; set maintenance_work_mem = '256MB'; set work_mem = '64MB'`,
  );
  await client.query(
    `select set_config('app.tenant', $1, false), set_config('fill.people', $2, false),
            set_config('fill.today', $3, false), set_config('fill.districts', $4, false)`,
    [tenantId, String(people), BENCH_DAY, JSON.stringify(districtsOf('sachsen-anhalt'))],
  );
  return client;
}

/**
 * The sleep is only for a database that is thrown away: until they are built anew, nothing is written to the indexes
 * of our tables.
 */
const SLEEPING_INDEXES = `update pg_index set indisready = false, indisvalid = false
  where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`;

async function runFiles(client: pg.Client, names: readonly string[]): Promise<void> {
  for (const name of names)
    await client.query(readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8'));
}

/** Returns our tables, the largest first, so that two connections end at about the same time. */
async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      order by pg_table_size(oid) desc, name`,
  );
  return rows.map(({ name }) => name);
}

/** Each connection takes the next table as soon as it is done with one. */
async function inTurn(
  clients: readonly pg.Client[],
  tables: readonly string[],
  statement: (table: string) => string,
): Promise<void> {
  const left = tables.values();
  await Promise.all(
    clients.map(async (client) => {
      for (const table of left) await client.query(statement(table));
    }),
  );
}

/** A programme is a document with rules, so the commands make it and its quotas. */
async function publishOneProgramme(runtime: ConnectionAddress, tenantId: string): Promise<void> {
  const store = openStore({
    address: runtime,
    clock: () => new Date('2017-08-15T10:00:00Z'),
    connections: 1,
  });
  const membership = benchId('membership programme-office', 0);
  try {
    const text = programmeFiles().get('stabilisierung-teilhabe-2017');
    const registered = await store.forMembership(tenantId, membership, (work) =>
      run(work, registerProgramme, { commandId: randomUUID(), input: { text } }),
    );
    if (registered.kind !== 'done')
      throw new Error(`the programme was not registered: ${JSON.stringify(registered)}`);
    const published = await store.forMembership(tenantId, membership, (work) =>
      run(work, publishProgramme, {
        commandId: randomUUID(),
        input: { id: registered.answer.id, version: 1 },
      }),
    );
    if (published.kind !== 'done')
      throw new Error(`the programme was not published: ${JSON.stringify(published)}`);
  } finally {
    await store.close();
  }
}
