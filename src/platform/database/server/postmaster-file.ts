import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findProcess } from './process-facts.ts';
import type { Endpoint } from './settings.ts';

/** What a running server writes about itself into `postmaster.pid`. */
export type PostmasterEntry = { readonly pid: number; readonly endpoint: Endpoint };

/** The entry of the server that runs on this cluster, or `undefined` when none does. */
export async function findPostmaster(cluster: string): Promise<PostmasterEntry | undefined> {
  const entry = await readEntry(cluster);
  return entry !== undefined && isServerOf(cluster, entry.pid) ? entry : undefined;
}

/**
 * After a crash of the machine or of a container the number in the file may belong to some other program of the same
 * account; PostgreSQL would take that for itself and refuse to start. In every other case the stale file stays:
 * PostgreSQL needs it to find out whether old backends still hold the shared memory.
 */
export async function removeMisleadingFile(cluster: string): Promise<void> {
  const entry = await readEntry(cluster);
  if (entry === undefined || isServerOf(cluster, entry.pid)) return;
  if (findProcess(entry.pid) !== undefined) await rm(join(cluster, 'postmaster.pid'));
}

/**
 * A server that answers on this cluster's socket although its process is not to be seen here runs in another container
 * with the same volume. PostgreSQL's own check would overlook it as ours does, and two servers would write one cluster.
 */
export async function refuseHiddenServer(cluster: string): Promise<void> {
  const entry = await readEntry(cluster);
  if (entry === undefined || isServerOf(cluster, entry.pid) || !entry.endpoint.host.startsWith('/')) return;
  if (!(await isListening(entry.endpoint))) return;
  throw new Error(
    `A PostgreSQL server that this process cannot see, probably in another container, runs on ${cluster}. Stop that one first.`,
  );
}

const isListening = ({ host, port }: Endpoint): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(join(host, `.s.PGSQL.${port}`), () => {
      probe.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });

/** Where the system does not tell the command, the number has to do. */
function isServerOf(cluster: string, pid: number): boolean {
  const facts = findProcess(pid);
  return facts !== undefined && (facts.command === undefined || facts.command.includes(cluster));
}

/** Lines: process, cluster, start, port, socket folder, TCP address, shared memory, state. */
async function readEntry(cluster: string): Promise<PostmasterEntry | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, socketFolder, tcpAddress] = text.split('\n').map((line) => line.trim());
  const host = socketFolder || tcpAddress;
  if (!pid || !port || !host) return undefined;
  return { pid: Number(pid), endpoint: { host, port: Number(port) } };
}
