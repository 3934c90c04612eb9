import { setTimeout as pause } from 'node:timers/promises';
import { sequenceEntries } from '#modules/audit/index.ts';
import type { Store } from '#platform/database/database.ts';
import {
  type AsSystem,
  deliverEvents,
  type Jobs,
  runNextJob,
  type Subscriptions,
} from '#platform/jobs/index.ts';
import { forgetDaily } from './forget.ts';
import type { Tools } from './tools.ts';

const PAUSE_MILLISECONDS = 500;

type Parts = {
  readonly store: Store;
  readonly subscriptions: Subscriptions;
  readonly jobs: Jobs<Tools>;
  /** The tables whose rows are deleted once their retention is over. */
  readonly forgotten: readonly string[];
  /** Returns the tools of a Land before every job: an installation may become a demonstration while we wait. */
  readonly tools: (landId: string) => Promise<Tools>;
  readonly log: (line: string) => void;
  /** Waits after a turn without anything to do; over at once when the signal says stop. */
  readonly rest?: (stopping: AbortSignal) => Promise<void>;
};

/** One turn for one Land; answers whether there was anything to do, so that the next turn follows at once. */
type Turn = (asSystem: AsSystem, landId: string) => Promise<boolean>;

/**
 * Chains audit entries, delivers events, runs jobs and forgets what is long done, each in its own round, so that a slow
 * mail server does not hold up the audit trail. Any number of workers may do so beside one another.
 */
export function startRounds(parts: Parts): { stop(): Promise<void> } {
  const { store, subscriptions, jobs, forgotten, tools, log, rest = pauseBriefly } = parts;
  const stopping = new AbortController();
  const forget = forgetDaily(forgotten);
  const rounds = [
    keepDoing(async (asSystem) => (await asSystem(sequenceEntries)) > 0),
    keepDoing(async (asSystem) => (await asSystem((work) => deliverEvents(work, subscriptions))) > 0),
    keepDoing(
      async (asSystem, landId) => (await runNextJob(asSystem, jobs, await tools(landId))) !== 'nothing-to-do',
    ),
    keepDoing(async (asSystem) => {
      await asSystem(forget);
      return false;
    }),
  ];

  async function keepDoing(turn: Turn): Promise<void> {
    while (!stopping.signal.aborted) {
      const isBusy = await oneRound(store, turn).catch((error: Error) => {
        log(error.message);
        return false;
      });
      if (!isBusy) await rest(stopping.signal);
    }
  }

  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(rounds);
    },
  };
}

async function oneRound(store: Store, turn: Turn): Promise<boolean> {
  const lands = await store.kysely.selectFrom('land').select('id').execute();
  let isBusy = false;
  for (const { id } of lands) if (await turn((work) => store.forRole(id, 'system', work), id)) isBusy = true;
  return isBusy;
}

const pauseBriefly = (signal: AbortSignal): Promise<void> =>
  pause(PAUSE_MILLISECONDS, undefined, { signal }).catch(() => {});
