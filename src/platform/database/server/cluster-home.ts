import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, realpath, rename, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { canReach, makePassableFolder } from './reach.ts';

const REFUGE = '/var/lib/stellwerk';

/**
 * The place where the cluster lies or will lie. `home`, the data folder or the refuge, takes what else the server's
 * account needs.
 */
type ClusterHome = {
  readonly home: string;
  readonly cluster: string;
  /** Finishes the choice once the cluster exists: the link in the data folder then stands for it. */
  readonly settle: () => Promise<void>;
};

/**
 * Finds the place of the cluster: `<dataFolder>/postgres`.
 *
 * Root's own folders (a clone under /root with mode 0700) are closed to the account that runs the server,
 * and opening them would be a decision about other people's files. Then the cluster lies in a refuge,
 * `/var/lib/stellwerk/<hash of the data folder's path>/`, and `<dataFolder>/postgres` is a link to it.
 */
export async function findClusterHome(dataFolder: string, account: Account): Promise<ClusterHome> {
  const usual = join(dataFolder, 'postgres');
  const found = await lstat(usual).catch(() => undefined);
  const isReachable = await canReach(dataFolder, account);
  if (found === undefined && !isReachable) return inRefuge(usual, account);
  const cluster = found?.isSymbolicLink() ? await followLink(usual) : usual;
  return { home: isReachable ? dataFolder : dirname(cluster), cluster, settle: async () => {} };
}

/**
 * Follows the link to the cluster. A link without its cluster is lost data (a container made anew without its volume),
 * not a first start.
 */
async function followLink(link: string): Promise<string> {
  return realpath(link).catch(() => {
    throw new Error(
      `${link} points to a database that is no longer there. Restore it from a backup, or delete the link to begin with an empty database.`,
    );
  });
}

async function inRefuge(usual: string, account: Account): Promise<ClusterHome> {
  const home = join(REFUGE, createHash('sha256').update(dirname(usual)).digest('hex').slice(0, 16));
  await mkdir(REFUGE, { recursive: true });
  await chmod(REFUGE, 0o711);
  await makePassableFolder(home, account);
  const cluster = join(home, 'postgres');
  await setAside(cluster);
  return { home, cluster, settle: () => symlink(cluster, usual) };
}

/**
 * Sets a cluster without its link aside: it belongs to a data folder that was deleted, and its rows are not ours to
 * delete.
 */
async function setAside(cluster: string): Promise<void> {
  const found = await lstat(cluster).catch(() => undefined);
  if (found !== undefined) await rename(cluster, `${cluster}.left-${found.mtimeMs.toFixed(0)}`);
}
