import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';

type TestCluster = {
  readonly server: ConnectionAddress;
  /** The number of the keeper's process. */
  readonly keeper: number;
  readonly stop: () => Promise<void>;
};

/**
 * Starts a throw-away server that cannot outlive this process: a keeper process runs it and reads from a pipe that we
 * hold open. However we end, by `stop`, failure or kill -9, the pipe closes and the keeper stops and deletes all.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts')], {
    // Out of reach of Ctrl-C, which goes to the whole terminal group.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: keeper.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), once(keeper, 'exit').then(() => [])])) as string[];
  if (line === undefined) throw new Error('The server for tests did not start; its output is above.');
  // Neither the keeper nor its pipes shall keep a finished test process alive.
  keeper.unref();
  for (const pipe of [keeper.stdin, keeper.stdout]) (pipe as unknown as { unref(): void }).unref();
  return {
    server: JSON.parse(line) as ConnectionAddress,
    keeper: keeper.pid as number,
    stop: () => stop(keeper),
  };
}

async function stop(keeper: ReturnType<typeof spawn>): Promise<void> {
  if (keeper.exitCode !== null) return;
  keeper.ref();
  keeper.stdin?.end();
  await once(keeper, 'exit');
}
