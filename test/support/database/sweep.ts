import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderInUse, lockFolder } from '#platform/database/server/folder-lock.ts';
import { findPostmaster } from '#platform/database/server/postmaster-file.ts';

export const FOLDER_PREFIX = 'stellwerk-test-';

/** Ends and deletes what killed keepers left behind: the one case that no pipe can cover. */
export async function sweepLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    if (name.startsWith(FOLDER_PREFIX) && (await isLeftOver(folder))) await remove(folder);
  }
}

/** A folder without a lock is just being made; one that we may not touch belongs to another user. */
async function isLeftOver(folder: string): Promise<boolean> {
  const lockFile = join(folder, 'stellwerk.lock');
  if (!(await stat(lockFile).catch(() => undefined))) return false;
  try {
    await lockFolder(lockFile);
    return true;
  } catch (fault) {
    if (fault instanceof DataFolderInUse || (fault as { code?: string }).code === 'EACCES') return false;
    throw fault;
  }
}

async function remove(folder: string): Promise<void> {
  const server = await findPostmaster(join(folder, 'postgres'));
  // Its rows are worth nothing: no farewell, no checkpoint.
  if (server !== undefined) process.kill(server.pid, 'SIGQUIT');
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
