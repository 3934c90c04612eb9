import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../work.ts';
import { nextAttempt } from './back-off.ts';
import type { Jobs } from './job.ts';
import { keepProgress, type Taken, takeNextJob } from './take-next-job.ts';

type Ran = 'done' | 'failed' | 'nothing-to-do';

/** Runs something in a transaction of its own, as the system of one Land. */
export type AsSystem = <T>(work: (work: Work) => Promise<T>) => Promise<T>;

/**
 * Takes the next job that is due and runs it: two transactions, so that an attempt counts before it can end the process.
 * A failure undoes what the job did and remembers why; a crash undoes it too, and the job is due again later.
 */
export async function runNextJob<Tools>(asSystem: AsSystem, jobs: Jobs<Tools>, tools: Tools): Promise<Ran> {
  const taken = await asSystem(takeNextJob);
  if (taken === undefined) return 'nothing-to-do';
  if (taken === 'given-up') return 'failed';
  return asSystem((work) => attempt(work, taken, jobs, tools));
}

async function attempt<Tools>(work: Work, taken: Taken, jobs: Jobs<Tools>, tools: Tools): Promise<Ran> {
  if (!(await hold(work, taken))) return 'nothing-to-do';
  await statement(work, sql`savepoint job`);
  try {
    await perform(work, taken, jobs, tools);
    await keepProgress(work, taken, { lastError: null, finishedAt: work.now });
    // Deferred constraints speak now, while the failure can still be remembered.
    await statement(work, sql`set constraints all immediate`);
    return 'done';
  } catch (error) {
    await statement(work, sql`rollback to savepoint job`);
    await postpone(work, taken, error);
    return 'failed';
  }
}

/** Locks the job until this attempt is over, unless somebody else has begun another one meanwhile. */
async function hold({ db }: Work, { id, attempts }: Taken): Promise<boolean> {
  const held = await db
    .selectFrom('job')
    .select('id')
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('finishedAt', 'is', null)
    .where('failedAt', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return held !== undefined;
}

async function perform<Tools>(work: Work, { kind, payload }: Taken, jobs: Jobs<Tools>, tools: Tools) {
  const job = jobs[kind];
  if (!job) throw new Error(`no worker of this version knows the job ${kind}`);
  await job(work, payload, tools);
}

function postpone(work: Work, taken: Taken, error: unknown) {
  const again = nextAttempt(taken.attempts, work.now);
  return keepProgress(work, taken, {
    lastError: describeFault(error),
    ...(again ? { runAt: again } : { failedAt: work.now }),
  });
}

/** Describes a fault for people who need not know the addresses that mail servers quote in their refusals. */
const describeFault = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/[^\s<>"']+@[^\s<>"']+/g, '…@…')
    .slice(0, 1000);

const statement = ({ db }: Work, text: RawBuilder<unknown>) => text.execute(db);
