import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPostmaster } from './postmaster-file.ts';
import type { ServerPlan } from './server-plan.ts';
import { type ServerProcess, serverProcess, watchProcess } from './server-process.ts';
import { serverArguments, serverEnvironment } from './settings.ts';

const run = promisify(execFile);

/** Starts the server's process without waiting for an answer. */
export async function launch(plan: ServerPlan): Promise<ServerProcess> {
  return process.platform === 'win32' ? launchOnWindows(plan) : launchChild(plan);
}

/**
 * Starts the server as a child: detached, so that Ctrl-C in a terminal reaches us alone and we end our work before the
 * database ends its own; unreferenced, so that a process that has nothing else to do may end.
 */
async function launchChild(plan: ServerPlan): Promise<ServerProcess> {
  const log = openSync(plan.logFile, 'a', 0o600);
  const child = spawn(join(plan.binaries, 'postgres'), postgresArguments(plan), {
    ...plan.account,
    cwd: plan.cluster,
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const ended = once(child, 'exit').then(([code, signal]) =>
    signal ? `signal ${signal}` : `exit code ${code}`,
  );
  await once(child, 'spawn');
  return serverProcess(child.pid as number, plan.endpoint, ended);
}

const postgresArguments = (plan: ServerPlan): string[] => [
  ...['-D', plan.cluster],
  ...serverArguments(plan.endpoint, plan.isTesting),
];

/**
 * Starts the server through `pg_ctl`, which alone can shed an administrator's rights, under which PostgreSQL refuses to
 * run. Not tried, see chooseEndpoint.
 */
async function launchOnWindows(plan: ServerPlan): Promise<ServerProcess> {
  const options = serverArguments(plan.endpoint, plan.isTesting).join(' ');
  const pgCtl = join(plan.binaries, 'pg_ctl');
  await run(pgCtl, ['start', '-w', '-D', plan.cluster, '-l', plan.logFile, '-o', options], {
    env: serverEnvironment,
  });
  const entry = await findPostmaster(plan.cluster);
  if (entry === undefined) throw new Error(`PostgreSQL did not start, see ${plan.logFile}.`);
  return watchProcess(entry);
}
