import { readFile, stat } from 'node:fs/promises';

/** The operating system account the server runs under; `undefined` is our own. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/**
 * Chooses the account that runs the server, because PostgreSQL refuses to run as root. An ordinary user runs it under
 * their own account; root lends it the account that already owns the cluster or, at the first start, `nobody`: every
 * system has it, so nothing is added to the system's users. Other services may run as `nobody` too and could then read
 * the cluster; where that matters, Stellwerk is started as an ordinary user of its own.
 */
export async function chooseAccount(cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return nobody();
}

async function nobody(): Promise<Account> {
  const line = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [uid, gid] = (line ?? '').split(':').slice(2, 4).map(Number);
  if (uid === undefined || gid === undefined) {
    throw new Error(
      'PostgreSQL does not run as root and this system has no account "nobody". Start Stellwerk as an ordinary user or set DATABASE_URL.',
    );
  }
  return { uid, gid };
}
