import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findProcess } from './process-facts.ts';

type Holder = { readonly pid: number; readonly startedAt: string };

/** The error that another living process owns the data folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  readonly pid: number;

  constructor(folder: string, pid: number) {
    const command = findProcess(pid)?.command ?? 'command unknown';
    super(
      `The data folder ${folder} is in use by process ${pid} (${command}). Stop that process first or choose another folder.`,
    );
    this.pid = pid;
  }
}

/**
 * Takes the data folder for this process and returns the way to give it back.
 * Throws {@link DataFolderInUse} while another process lives that has it; the lock of a dead process is taken over.
 * Processes in another container are invisible here; against those stands the socket, see `refuseHiddenServer`.
 */
export async function lockFolder(lockFile: string): Promise<() => Promise<void>> {
  const own = ownIdentity();
  while (!(await isTaken(lockFile, own))) {
    const holder = await readHolder(lockFile);
    if (holder === undefined) continue;
    if (isLiving(holder)) throw new DataFolderInUse(dirname(lockFile), holder.pid);
    await removeStale(lockFile, holder);
  }
  return async () => {
    if (isSame(await readHolder(lockFile), own)) await rm(lockFile);
  };
}

const ownIdentity = (): Holder => ({
  pid: process.pid,
  startedAt: findProcess(process.pid)?.startedAt ?? '',
});

/**
 * Tells whether the lock is taken. A link fails where the name exists, like O_EXCL, but brings the content with it:
 * nobody ever reads half a lock.
 */
async function isTaken(lockFile: string, own: Holder): Promise<boolean> {
  const draft = `${lockFile}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    await link(draft, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft);
  }
}

/** Returns the holder, or `undefined` when the lock is gone; a lock that cannot be read belongs to nobody. */
async function readHolder(lockFile: string): Promise<Holder | undefined> {
  const text = await readFile(lockFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { pid: 0, startedAt: 'unreadable' };
  }
}

const isLiving = (holder: Holder): boolean =>
  holder.pid > 0 && findProcess(holder.pid)?.startedAt === holder.startedAt;

const isSame = (a: Holder | undefined, b: Holder): boolean => a?.pid === b.pid && a.startedAt === b.startedAt;

/**
 * Moves the stale lock aside instead of deleting it: when two processes clear up at once, the slower one may catch
 * the fresh lock of the faster one, sees that, and puts it back. PostgreSQL's own lock stands behind this one.
 */
export async function removeStale(lockFile: string, stale: Holder): Promise<void> {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    await rename(lockFile, aside);
  } catch {
    return;
  }
  if (!isSame(await readHolder(aside), stale)) await link(aside, lockFile).catch(() => {});
  await rm(aside);
}
