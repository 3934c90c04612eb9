import { borrowServer } from './borrow-server.ts';
import type { ConnectionAddress, DatabaseServer } from './connection-address.ts';
import { connectToUrl } from './database-url.ts';
import { type EmbeddedServerOptions, startEmbeddedServer } from './embedded-server.ts';
import { ensureDatabase } from './ensure-database.ts';
import { DataFolderInUse } from './folder-lock.ts';

type DatabaseOptions = EmbeddedServerOptions & {
  /** A PostgreSQL server of one's own, from version 15; without it the embedded one runs in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Lets commands beside a running service use its server instead of being refused. */
  readonly isSharing?: boolean;
  /** Says `false` for a process beside the owner of the server: it borrows or fails, and never becomes the owner. */
  readonly mayStart?: boolean;
};

const DATABASE = 'stellwerk';

/** Returns the database of this installation, wherever it is: its server answers and the database exists. */
export async function databaseAddress(options: DatabaseOptions): Promise<DatabaseServer> {
  if (options.databaseUrl) return connectToUrl(options.databaseUrl);
  const server = await startOrBorrow(options);
  await ensureDatabase(server.address('postgres'), DATABASE);
  return { address: (database = DATABASE): ConnectionAddress => server.address(database), stop: server.stop };
}

async function startOrBorrow(options: DatabaseOptions): Promise<DatabaseServer> {
  if (options.mayStart === false) return borrowServer(options.dataFolder);
  try {
    return await startEmbeddedServer(options);
  } catch (fault) {
    if (options.isSharing && fault instanceof DataFolderInUse) return borrowServer(options.dataFolder, fault);
    throw fault;
  }
}
