import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import type { PackagedBinaries } from './packaged-binaries.ts';

const run = promisify(execFile);
const COPY_PREFIX = 'postgres-binaries-';

/**
 * Returns the folder with `initdb`, `pg_ctl` and `postgres` in a form the account can run. That is the package in
 * node_modules where possible, else a copy in `home`: the account may not be able to pass to the clone (a clone under
 * /root), or the tree is read-only and its links were never made.
 */
export async function makeRunnable(
  packaged: PackagedBinaries,
  home: string,
  account: Account,
): Promise<string> {
  const { native, version } = packaged;
  await makeLinks(native).catch(() => {});
  if (await canRun(native, account)) return join(native, 'bin');
  const copy = join(home, `${COPY_PREFIX}${version}`);
  await copyOnce(native, copy);
  if (await canRun(copy, account)) return join(copy, 'bin');
  throw new Error(
    `PostgreSQL in ${native} does not start on this machine, neither from there nor from a copy in ${copy}. Set DATABASE_URL to use a server of your own.`,
  );
}

/**
 * Makes the symbolic links that the package lists, because npm packages cannot hold any; its install script may have
 * been suppressed.
 */
async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    // The names in the list begin with `native/`.
    const file = join(native, '..', target);
    await symlink(relative(dirname(target), source), file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/**
 * Tells by trying whether the account can run it: path, modes, libraries, architecture and mount options all have to be
 * right.
 */
async function canRun(native: string, account: Account): Promise<boolean> {
  return run(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** Copies the tree once. The rename at the end makes it all or nothing; copies of earlier versions go. */
async function copyOnce(native: string, copy: string): Promise<void> {
  if (await stat(copy).catch(() => undefined)) return;
  const home = dirname(copy);
  for (const name of await readdir(home)) {
    if (name.startsWith(COPY_PREFIX)) await rm(join(home, name), { recursive: true });
  }
  const draft = join(home, `${COPY_PREFIX}draft`, 'native');
  await mkdir(dirname(draft));
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await makeLinks(draft);
  await openForReading(draft);
  await rename(draft, copy);
  await rm(dirname(draft), { recursive: true });
}

/** Opens the files for reading, because a strict umask at install time may have closed them to everyone but root. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}
