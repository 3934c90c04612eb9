import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { startEmbeddedServer } from '#platform/database/server/embedded-server.ts';
import { ensureDatabase } from '#platform/database/server/ensure-database.ts';

export type Cluster = {
  /** The owner's address of a database, made if it is not there. */
  database(name: string): Promise<ConnectionAddress>;
  close(): Promise<void>;
};

/** The server that `npm start` would run, in a folder of its own on disk: what is acknowledged has been forced to it. */
export async function openCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'stellwerk-bench-'));
  // As root the server runs under another account, which must be able to pass through.
  await chmod(folder, 0o711);
  const server = await startEmbeddedServer({
    dataFolder: folder,
    log: () => {},
    onCrash: ({ reason }) => console.error(`the database server ended unexpectedly (${reason})`),
  });
  return {
    database: async (name) => {
      await ensureDatabase(server.address('postgres'), name);
      return server.address(name);
    },
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
