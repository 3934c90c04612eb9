import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntilAnswering } from './answering.ts';
import type { DatabaseServer } from './connection-address.ts';
import type { DataFolderInUse } from './folder-lock.ts';
import { findPostmaster } from './postmaster-file.ts';
import { superuserAddress } from './server-plan.ts';

/** Returns the server that another process of ours runs on this data folder. Stopping it is left to its owner. */
export async function borrowServer(dataFolder: string, inUse?: DataFolderInUse): Promise<DatabaseServer> {
  const cluster = await realpath(join(dataFolder, 'postgres')).catch(() => '');
  const entry = await findPostmaster(cluster);
  if (entry === undefined) throw inUse ?? new Error(`No database server runs on ${dataFolder} just now.`);
  const password = await readFile(join(dataFolder, 'postgres.secret'), 'utf8');
  const address = (database = 'postgres') => superuserAddress(entry.endpoint, password, database);
  await waitUntilAnswering(address(), () => false);
  return { address, stop: async () => {} };
}
