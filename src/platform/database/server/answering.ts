import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { ConnectionAddress } from './connection-address.ts';

// Each question costs a starting server a process, so it is asked less and less often.
const FIRST_PAUSE_MS = 15;
const LONGEST_PAUSE_MS = 250;
// PostgreSQL replays at most its log since the last checkpoint; that takes seconds, on a slow disk a minute.
const PATIENCE_MS = 180_000;
const NOT_YET = new Set([
  'ENOENT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EAGAIN',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
// What the driver says, without a code, of a connection that broke between two steps.
const BROKEN = new Set([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
]);

/**
 * Waits until a server answers a question at this address.
 * `true` when it does, `false` when it ended before; throws what will not pass by waiting, such as a wrong password.
 */
export async function waitUntilAnswering(
  address: ConnectionAddress,
  hasEnded: () => boolean,
): Promise<boolean> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (let pauseMs = FIRST_PAUSE_MS; !hasEnded(); pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    const fault = await ask(address);
    if (fault === undefined) return true;
    if (!isPassing(fault) || Date.now() > giveUpAt) throw fault;
    await pause(pauseMs);
  }
  return false;
}

async function ask(address: ConnectionAddress): Promise<Error | undefined> {
  const client = new Client(address);
  // A server that goes away between answer and goodbye must not take us with it.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (fault) {
    return fault as Error;
  } finally {
    await client.end().catch(() => {});
  }
}

const isPassing = (fault: Error & { code?: string }): boolean =>
  NOT_YET.has(fault.code ?? '') || BROKEN.has(fault.message);
