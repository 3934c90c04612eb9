import { setTimeout as pause } from 'node:timers/promises';
import { findProcess } from './process-facts.ts';
import type { Endpoint } from './settings.ts';

const WATCH_MS = 200;

/** A running server. `ended` is fulfilled with the reason once its process is gone, whoever ended it. */
export type ServerProcess = {
  readonly pid: number;
  readonly endpoint: Endpoint;
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
};

export function serverProcess(pid: number, endpoint: Endpoint, ended: Promise<string>): ServerProcess {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  return { pid, endpoint, ended, hasEnded: () => hasEnded };
}

/** Watches a server that is not our child: the system tells nobody when it ends, so one has to look. */
export function watchProcess({ pid, endpoint }: { pid: number; endpoint: Endpoint }): ServerProcess {
  return serverProcess(pid, endpoint, untilGone(pid));
}

async function untilGone(pid: number): Promise<string> {
  const startedAt = findProcess(pid)?.startedAt;
  while (startedAt !== undefined && findProcess(pid)?.startedAt === startedAt) {
    await pause(WATCH_MS, undefined, { ref: false });
  }
  return `process ${pid} is gone`;
}
