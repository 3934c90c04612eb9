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

/** Fills an empty, migrated database with a Land of that many people; answers its tenant. The same people every time. */
export async function fillLand({ admin, runtime, people, isChecked = false }: Filling): Promise<string> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    if (!isChecked) await client.query('set session_replication_role = replica');
    await client.query(
      `set synchronous_commit = off; set maintenance_work_mem = '256MB'; set work_mem = '64MB'`,
    );
    const tenantId = benchId('land', 0);
    await client.query(
      `select set_config('app.tenant', $1, false), set_config('fill.people', $2, false),
              set_config('fill.today', $3, false), set_config('fill.districts', $4, false)`,
      [tenantId, String(people), BENCH_DAY, JSON.stringify(districtsOf('sachsen-anhalt'))],
    );
    await runFiles(client, ['0-words', '1-land']);
    await publishOneProgramme(runtime, tenantId);
    await runFiles(client, ['2-grants']);
    if (!isChecked) await client.query(SLEEPING_INDEXES);
    await runFiles(client, ['3-people', '4-coaching', '5-money', '6-audit']);
    // Builds every index anew from sorted rows, uniqueness and exclusion checked; many times faster than row by row.
    if (!isChecked) await client.query('reindex schema public');
    await runFiles(client, ['7-counters']);
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    return tenantId;
  } finally {
    await client.end();
  }
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
