import { chmod, chown, lstat, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Account } from './account.ts';

const SEARCH_BIT = 0o1;
const OPEN_TO_OTHERS = 0o077;

/** Tells whether the account may pass through a folder and all folders above it, by owner, group and mode. */
export async function canReach(folder: string, account: Account): Promise<boolean> {
  if (account === undefined) return true;
  if (!(await maySearch(folder, account))) return false;
  const parent = dirname(folder);
  return parent === folder || canReach(parent, account);
}

async function maySearch(folder: string, account: NonNullable<Account>): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & SEARCH_BIT) === SEARCH_BIT;
}

/** Makes a folder that belongs to us and that the server's account may pass through, but not list; nobody else may. */
export async function makePassableFolder(folder: string, account: Account): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const isNew = await mkdir(folder, { mode: 0o700 }).then(() => true, refuseUnlessThere);
  if (!isNew || account === undefined) return;
  await chown(folder, 0, account.gid);
  // Said again, because a strict umask takes it away from `mkdir`.
  await chmod(folder, 0o710);
}

function refuseUnlessThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error;
  return false;
}

/**
 * Makes a folder that belongs to the server's account alone.
 * One that is there must already be private: under /tmp someone else may have put theirs, or a link, in its place.
 */
export async function makeAccountFolder(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch(refuseUnlessThere);
  if (process.platform === 'win32') return;
  const found = await lstat(folder);
  const isOurs = found.uid === process.getuid?.() || found.uid === account?.uid;
  if (!found.isDirectory() || !isOurs || (found.mode & OPEN_TO_OTHERS) !== 0) {
    throw new Error(`${folder} is not a private folder of ours. Delete it and start again.`);
  }
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}
