import type { Clock } from '#platform/clock.ts';
import { openStore, type Store } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { databaseAddress } from '#platform/database/server/database-address.ts';
import { assertHarmlessLogin } from './installation.ts';

export type System = {
  readonly store: Store;
  /** The owner's address: for migrations, stories and verification, never for a request. */
  readonly admin: ConnectionAddress;
  /** The harmless login that requests use. */
  readonly runtime: ConnectionAddress;
  close(): Promise<void>;
};

type Opening = {
  settings: { readonly databaseUrl: string | undefined; readonly dataFolder: string };
  clock: Clock;
  log: (line: string) => void;
  isSharing?: boolean;
  mayStart?: boolean;
  connections?: number;
};

/** Opens the database of this installation, migrated, and a pool that steps down to the harmless login. */
export async function openSystem({
  settings,
  clock,
  log,
  isSharing = false,
  mayStart = true,
  connections = 10,
}: Opening): Promise<System> {
  const server = await databaseAddress({
    databaseUrl: settings.databaseUrl,
    dataFolder: settings.dataFolder,
    isSharing,
    mayStart,
    log,
    onCrash: ({ reason, willRestart }) => {
      log(`the database server ended unexpectedly (${reason})${willRestart ? ' and is started again' : ''}`);
      // Without a database nothing can be served; whoever supervises this process should know.
      if (!willRestart) process.exit(1);
    },
  });
  try {
    const admin = server.address();
    const { runtime } = await migrate(admin, { log });
    const store = openStore({ address: runtime, clock, connections });
    await assertHarmlessLogin(store);
    return {
      store,
      admin,
      runtime,
      close: async () => {
        await store.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
