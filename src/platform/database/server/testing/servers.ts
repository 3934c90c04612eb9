import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { until } from '../../../../../test/support/until.ts';
import type { ConnectionAddress, DatabaseServer } from '../connection-address.ts';
import { type EmbeddedServerOptions, startEmbeddedServer } from '../embedded-server.ts';
import { findProcess } from '../process-facts.ts';

/** Starts a server for one test, in this process. */
export async function startServer(
  cleanup: AsyncDisposableStack,
  dataFolder: string,
  options: Partial<EmbeddedServerOptions> = {},
): Promise<DatabaseServer> {
  const server = await startEmbeddedServer({
    dataFolder,
    testing: true,
    onCrash: () => {},
    log: () => {},
    ...options,
  });
  cleanup.defer(() => server.stop());
  return server;
}

/** Starts one in a process of its own, which a test can kill; `user` runs it under another account. */
export async function holdServer(
  cleanup: AsyncDisposableStack,
  dataFolder: string,
  user: { uid?: number; gid?: number } = {},
): Promise<{ holder: ChildProcess; address: ConnectionAddress }> {
  const holder = spawnHolder(dataFolder, user);
  cleanup.defer(() => endOrderly(holder));
  const [line] = (await once(createInterface({ input: holder.stdout }), 'line')) as [string];
  return { holder, address: JSON.parse(line) as ConnectionAddress };
}

/** Starts the process alone, without waiting for its server. */
export const spawnHolder = (dataFolder: string, user: { uid?: number; gid?: number } = {}) =>
  spawn(process.execPath, [join(import.meta.dirname, 'hold-server.ts'), dataFolder], {
    ...user,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

async function endOrderly(holder: ChildProcess): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  holder.kill('SIGTERM');
  await once(holder, 'exit');
}

export async function kill(holder: ChildProcess): Promise<void> {
  holder.kill('SIGKILL');
  await once(holder, 'exit');
}

export async function ask(address: ConnectionAddress, question: string): Promise<unknown[]> {
  const client = new Client(address);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: question, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

/** Reads the process number that PostgreSQL itself wrote down. */
export async function postmasterPid(dataFolder: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

export async function killPostmaster(dataFolder: string): Promise<void> {
  const pid = await postmasterPid(dataFolder);
  process.kill(pid, 'SIGKILL');
  await untilGone(pid);
}

export const untilGone = (pid: number): Promise<void> =>
  until(`process ${pid} ends`, () => findProcess(pid) === undefined);
