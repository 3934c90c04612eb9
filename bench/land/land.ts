import pg from 'pg';
import { openStore } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { compose } from '../../src/app/compose.ts';
import { createServer, listen } from '../../src/app/server.ts';
import { benchId } from '../fill/bench-id.ts';
import { BENCH_DAY, fillLand } from '../fill/fill.ts';
import type { Cluster } from './cluster.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** A filled Land, served on loopback. Its clock stands still, so that every run sees the same day. */
export type Land = {
  readonly people: number;
  readonly fillSeconds: number;
  readonly port: number;
  readonly runtime: ConnectionAddress;
  readonly recorder: Recorder;
  /** The owner's connection, past row-level security, for looking up what a task works on. */
  readonly client: pg.Client;
  signIn(role: string, number: number): Promise<SignedIn>;
  close(): Promise<void>;
};

const NOW = new Date(`${BENCH_DAY}T08:00:00Z`);

export async function openLand(cluster: Cluster, people: number): Promise<Land> {
  const admin = await cluster.database(`people_${people}`);
  const { runtime } = await migrate(admin, { log: () => {} });
  const began = performance.now();
  const tenantId = await whileFilling(admin, () => fillLand({ admin, runtime, people }));
  const fillSeconds = (performance.now() - began) / 1000;
  return { people, fillSeconds, ...(await serveLand({ admin, runtime, tenantId })) };
}

/**
 * Keeps the server from doing alongside what the fill does at its end anyway (statistics, forcing pages to disk). What is
 * measured afterwards runs with the settings of every day.
 */
async function whileFilling<T>(admin: ConnectionAddress, fill: () => Promise<T>): Promise<T> {
  const client = new pg.Client(admin);
  await client.connect();
  const settings = async (...texts: string[]) => {
    for (const text of [...texts, 'select pg_reload_conf()']) await client.query(text);
  };
  try {
    await settings('alter system set autovacuum = off', `alter system set max_wal_size = '16GB'`);
    const filled = await fill();
    await settings('alter system reset autovacuum', 'alter system reset max_wal_size');
    return filled;
  } finally {
    await client.end();
  }
}

type Filled = {
  readonly admin: ConnectionAddress;
  readonly runtime: ConnectionAddress;
  readonly tenantId: string;
};

/** Serves a database that is filled already. */
async function serveLand({ admin, runtime, tenantId }: Filled) {
  const recorder = createRecorder();
  const { observe, newId } = recorder;
  const store = openStore({ address: runtime, clock: () => NOW, connections: 1, observe, newId });
  const app = compose({
    store,
    origin: 'http://127.0.0.1',
    installation: () => ({
      lands: [{ id: tenantId, slug: 'sachsen-anhalt', name: 'Bench' }],
      mode: 'production',
      behindMilliseconds: 0,
    }),
    log: (line) => console.error(line),
  });
  const server = await listen(createServer(app), 0, '127.0.0.1');
  const client = new pg.Client(admin);
  await client.connect();
  return {
    port: server.port,
    runtime,
    recorder,
    client,
    signIn: (role: string, number: number) =>
      signIn(client, {
        tenantId,
        membership: { id: benchId(`membership ${role}`, number), accountId: benchId(role, number) },
        now: NOW,
      }),
    close: async () => {
      await server.close();
      await store.close();
      await client.end();
    },
  };
}
