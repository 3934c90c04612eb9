import { chown, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findProcess } from './process-facts.ts';
import type { Endpoint } from './settings.ts';

/** The number above any that a system gives to a process. */
const NOBODYS_NUMBER = 2 ** 31 - 1;

/** The entry that a running server writes about itself into `postmaster.pid`. */
type PostmasterEntry = { readonly pid: number; readonly endpoint: Endpoint };

/** Returns the entry of the server that runs on this cluster, or `undefined` when none does. */
export async function findPostmaster(cluster: string): Promise<PostmasterEntry | undefined> {
  const entry = await readEntry(cluster);
  return entry !== undefined && isServerOf(cluster, entry.pid) ? entry : undefined;
}

/**
 * Makes the files of a dead server say so. PostgreSQL takes any living process with that number for the server: one that
 * got the number after a crash of the machine or container, or the dead server itself as long as nobody collects it.
 * In the cluster only the number goes: from the other lines PostgreSQL finds out whether old backends still hold the
 * shared memory. The lock of the socket has nothing but the number.
 */
export async function disclaimDeadServer(cluster: string): Promise<void> {
  const entry = await readEntry(cluster);
  if (entry === undefined || isServerOf(cluster, entry.pid)) return;
  const file = join(cluster, 'postmaster.pid');
  const draft = `${file}.draft`;
  const { uid, gid } = await stat(file);
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(draft, [NOBODYS_NUMBER, ...lines.slice(1)].join('\n'), { mode: 0o600 });
  await chown(draft, uid, gid);
  await rename(draft, file);
  await rm(`${socketOf(entry.endpoint)}.lock`, { force: true });
}

/**
 * Refuses a server that answers on this cluster's socket although its process is not to be seen here: it runs in
 * another container with the same volume. PostgreSQL's own check would overlook it as ours does, and two servers would
 * write one cluster.
 */
export async function refuseHiddenServer(place: string): Promise<void> {
  const cluster = await realpath(place).catch(() => place);
  const entry = await readEntry(cluster);
  if (entry === undefined || isServerOf(cluster, entry.pid) || !entry.endpoint.host.startsWith('/')) return;
  if (!(await isListening(entry.endpoint))) return;
  throw new Error(
    `A PostgreSQL server that this process cannot see, probably in another container, runs on ${cluster}. Stop that one first.`,
  );
}

const socketOf = ({ host, port }: Endpoint): string => join(host, `.s.PGSQL.${port}`);

const isListening = (endpoint: Endpoint): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(socketOf(endpoint), () => {
      probe.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });

/** Tells whether a process is this cluster's server; its number has to do if the system does not tell the command. */
function isServerOf(cluster: string, pid: number): boolean {
  const facts = findProcess(pid);
  return facts !== undefined && (facts.command === undefined || facts.command.includes(cluster));
}

/** Reads the lines: process, cluster, start, port, socket folder, TCP address, shared memory, state. */
async function readEntry(cluster: string): Promise<PostmasterEntry | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, socketFolder, tcpAddress] = text.split('\n').map((line) => line.trim());
  const host = socketFolder || tcpAddress;
  if (!pid || !port || !host) return undefined;
  return { pid: Number(pid), endpoint: { host, port: Number(port) } };
}
