import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { waitUntilAnswering } from './answering.ts';
import { launch } from './launch.ts';
import { disclaimDeadServer, findPostmaster } from './postmaster-file.ts';
import { type ServerPlan, superuserAddress } from './server-plan.ts';
import { type ServerProcess, watchProcess } from './server-process.ts';

const run = promisify(execFile);
const ORDERLY_STOP_MS = 30_000;
const LOG_LINES_SHOWN = 8;
const WRONG_PASSWORD = '28P01';

/** Uses the server that a killed predecessor left running on this cluster, else starts one. It has answered. */
export async function findOrStart(plan: ServerPlan, log: (line: string) => void): Promise<ServerProcess> {
  const left = await attach(plan);
  if (left === undefined) return start(plan);
  log(`PostgreSQL (process ${left.pid}) was still running and is used again.`);
  return left;
}

/** Returns the running server, or `undefined` when none runs or the one that runs is just going down. */
async function attach(plan: ServerPlan): Promise<ServerProcess | undefined> {
  const entry = await findPostmaster(plan.cluster);
  if (entry === undefined) return undefined;
  const server = watchProcess(entry);
  return (await isAnswering(server, plan)) ? server : undefined;
}

async function start(plan: ServerPlan): Promise<ServerProcess> {
  await disclaimDeadServer(plan.cluster);
  const server = await launch(plan);
  try {
    if (await isAnswering(server, plan)) return server;
  } catch (fault) {
    await stopPostmaster(server, plan);
    throw fault;
  }
  const lines = (await readFile(plan.logFile, 'utf8')).trimEnd().split('\n').slice(-LOG_LINES_SHOWN);
  throw new Error(
    `PostgreSQL did not start (${await server.ended}). ${plan.logFile} ends:\n${lines.join('\n')}`,
  );
}

async function isAnswering(server: ServerProcess, plan: ServerPlan): Promise<boolean> {
  const address = superuserAddress(server.endpoint, plan.password, 'postgres');
  try {
    return await waitUntilAnswering(address, server.hasEnded);
  } catch (fault) {
    if ((fault as { code?: string }).code !== WRONG_PASSWORD) throw fault;
    throw new Error(
      `${plan.secretFile} does not hold the password this database was made with. Put the right file back.`,
    );
  }
}

/** Ends open transactions and writes a checkpoint; a server that cannot finish in time recovers at its next start. */
export async function stopPostmaster(server: ServerProcess, plan: ServerPlan): Promise<void> {
  if (server.hasEnded()) return;
  if (process.platform === 'win32') return stopOnWindows(plan);
  signalServer(server, 'SIGINT');
  const patience = new AbortController();
  const impatience = pause(ORDERLY_STOP_MS, undefined, { signal: patience.signal }).then(
    () => signalServer(server, 'SIGQUIT'),
    () => {},
  );
  await server.ended;
  patience.abort();
  await impatience;
}

/** Signals a server, which may have ended between the look and the signal. */
export function signalServer(server: ServerProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(server.pid, signal);
  } catch {
    return;
  }
}

/** Stops a server through `pg_ctl`, which speaks to it through a pipe of its own: Windows has no signals. */
async function stopOnWindows({ binaries, cluster }: ServerPlan): Promise<void> {
  await run(join(binaries, 'pg_ctl'), ['stop', '-w', '-m', 'fast', '-D', cluster]);
}
