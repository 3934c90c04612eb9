import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../work.ts';
import { nextAttempt } from './back-off.ts';
import type { Jobs } from './job.ts';

type Taken = {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
};
type Ran = 'done' | 'failed' | 'nothing-to-do';

/**
 * Takes the next job that is due and runs it in this transaction. A crash gives the job back with everything it did;
 * a failure undoes what it did and remembers why. A job that another worker holds is passed over.
 */
export async function runNextJob<Tools>(work: Work, jobs: Jobs<Tools>, tools: Tools): Promise<Ran> {
  const taken = await takeJob(work);
  if (!taken) return 'nothing-to-do';
  await statement(work, sql`savepoint job`);
  try {
    await perform(work, taken, jobs, tools);
    await finish(work, taken);
    // Deferred constraints speak now, while the failure can still be remembered.
    await statement(work, sql`set constraints all immediate`);
    return 'done';
  } catch (error) {
    await statement(work, sql`rollback to savepoint job`);
    await postpone(work, taken, error);
    return 'failed';
  }
}

const takeJob = ({ db, actor, now }: Work): Promise<Taken | undefined> =>
  db
    .selectFrom('job')
    .select(['id', 'kind', 'payload', 'attempts'])
    .where('tenant_id', '=', actor.tenantId)
    .where('finished_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('run_at', '<=', now)
    .orderBy('run_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();

async function perform<Tools>(work: Work, { kind, payload }: Taken, jobs: Jobs<Tools>, tools: Tools) {
  const job = jobs[kind];
  if (!job) throw new Error(`no worker of this version knows the job ${kind}`);
  await job(work, payload, tools);
}

const finish = (work: Work, { id, attempts }: Taken) =>
  update(work, id, { attempts: attempts + 1, last_error: null, finished_at: work.now });

function postpone(work: Work, { id, attempts }: Taken, error: unknown) {
  const again = nextAttempt(attempts + 1, work.now);
  return update(work, id, {
    attempts: attempts + 1,
    last_error: describeFault(error),
    ...(again ? { run_at: again } : { failed_at: work.now }),
  });
}

/** Mail servers quote addresses in their refusals; a fault is read by people who need not know them. */
export const describeFault = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/[^\s<>"']+@[^\s<>"']+/g, '…@…')
    .slice(0, 1000);

type Progress = {
  attempts: number;
  last_error: string | null;
  run_at?: Date;
  finished_at?: Date;
  failed_at?: Date;
};

async function update({ db, actor }: Work, id: string, progress: Progress): Promise<void> {
  await db
    .updateTable('job')
    .set(progress)
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}

const statement = ({ db }: Work, text: RawBuilder<unknown>) => text.execute(db);
