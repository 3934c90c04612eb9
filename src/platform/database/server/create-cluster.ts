import { execFile } from 'node:child_process';
import { chown, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { serverEnvironment } from './settings.ts';

const run = promisify(execFile);

export const SUPERUSER = 'stellwerk_admin';
const DRAFT = '.draft-';
const FIRST_VERSION_WITH_BUILTIN_LOCALE = 17;

type ClusterPlan = {
  readonly cluster: string;
  readonly binaries: string;
  readonly account: Account;
  readonly password: string;
  readonly isTesting: boolean;
};

/** Makes the database cluster if it is not there. A crash on the way leaves a draft, which the next start throws away. */
export async function createClusterOnce(plan: ClusterPlan): Promise<void> {
  await removeDrafts(plan.cluster);
  if (await stat(join(plan.cluster, 'PG_VERSION')).catch(() => undefined)) return;
  const draft = await mkdtemp(`${plan.cluster}${DRAFT}`);
  if (plan.account !== undefined) await chown(draft, plan.account.uid, plan.account.gid);
  await initialise(draft, plan);
  await rename(join(draft, 'cluster'), plan.cluster);
  await syncFolder(dirname(plan.cluster));
  await rm(draft, { recursive: true });
}

/**
 * Removes drafts of killed processes, whose `initdb` may still be writing. So each has a name of its own, and one that
 * resists is left for a later start.
 */
async function removeDrafts(cluster: string): Promise<void> {
  const home = dirname(cluster);
  const drafts = (await readdir(home)).filter((name) => name.startsWith(`${basename(cluster)}${DRAFT}`));
  for (const name of drafts) await rm(join(home, name), { recursive: true, force: true }).catch(() => {});
}

async function initialise(draft: string, plan: ClusterPlan): Promise<void> {
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, plan.password, { mode: 0o600 });
  if (plan.account !== undefined) await chown(passwordFile, plan.account.uid, plan.account.gid);
  const initdb = join(plan.binaries, 'initdb');
  await run(
    initdb,
    [
      ...['-D', join(draft, 'cluster'), '--username', SUPERUSER, '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
      ...localeArguments(await majorVersion(initdb)),
      ...(plan.isTesting ? ['--no-sync'] : []),
    ],
    { ...plan.account, cwd: draft, env: serverEnvironment },
  );
}

/** Returns the arguments for the locale: indexes over text must not depend on the C library or ICU of the machine. */
const localeArguments = (major: number): string[] =>
  major >= FIRST_VERSION_WITH_BUILTIN_LOCALE
    ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C.UTF-8'];

async function majorVersion(initdb: string): Promise<number> {
  const { stdout } = await run(initdb, ['--version']);
  return Number(/\) (\d+)/.exec(stdout)?.[1]);
}

/** Makes the rename survive a power cut. Windows cannot open folders and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
