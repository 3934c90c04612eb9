import { setTimeout as pause } from 'node:timers/promises';
import type { ServerProcess } from './server-process.ts';

/** A server that went away unasked. After `willRestart: false` it stays away. */
export type ServerCrash = { readonly reason: string; readonly willRestart: boolean };

type Supervision = {
  readonly start: () => Promise<ServerProcess>;
  readonly stop: (server: ServerProcess) => Promise<void>;
  readonly onCrash: (crash: ServerCrash) => void;
  /** Returns milliseconds from any beginning on, for tests. */
  readonly elapsed?: () => number;
};

const FIRST_ATTEMPTS = 4;
const RESTART_ATTEMPTS = 10;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const SHORT_LIVES_TOLERATED = 10;
const SHORT_LIFE_MS = 500;

/**
 * Starts a server and starts it again when it ends unasked. One that dies again and again as soon as it answers is given
 * up; one that served in between was killed from outside, and comes back as often as that happens.
 */
export async function keepRunning({ start, stop, onCrash, elapsed = () => performance.now() }: Supervision) {
  const stopping = new AbortController();
  let current = await startPatiently(start, FIRST_ATTEMPTS, stopping.signal);
  let answeredAt = elapsed();
  let shortLives = 0;

  async function supervise(): Promise<void> {
    for (;;) {
      const reason = await current.ended;
      if (stopping.signal.aborted) return;
      shortLives = elapsed() - answeredAt < SHORT_LIFE_MS ? shortLives + 1 : 0;
      if (shortLives > SHORT_LIVES_TOLERATED) throw new Error(`PostgreSQL ended again and again: ${reason}`);
      onCrash({ reason, willRestart: true });
      current = await startPatiently(start, RESTART_ATTEMPTS, stopping.signal);
      answeredAt = elapsed();
      if (stopping.signal.aborted) await stop(current);
    }
  }

  const supervising = supervise().catch((fault: Error) => {
    if (!stopping.signal.aborted) onCrash({ reason: fault.message, willRestart: false });
  });
  return {
    current: () => current,
    stop: async () => {
      stopping.abort();
      await stop(current);
      await supervising;
    },
  };
}

/**
 * Starts a server as soon as it can: backends of a killed one may hold its memory for moments more, and until then no
 * new one starts.
 */
async function startPatiently(
  start: () => Promise<ServerProcess>,
  attempts: number,
  stopping: AbortSignal,
): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (fault) {
      if (attempt === attempts) throw fault;
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS), undefined, {
        signal: stopping,
      });
    }
  }
}
