import type { Work } from '../work.ts';
import { MOST_ATTEMPTS, nextAttempt } from './back-off.ts';

/** A job whose attempt is counted; the number says which attempt it is. */
export type Taken = {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
};

/**
 * Takes the next job that is due and counts the attempt before it begins. Should the attempt end its process, the job is
 * due again after the usual pause; one whose last attempt ended so is given up, and an administrator decides.
 * A job that another worker holds is passed over.
 */
export async function takeNextJob(work: Work): Promise<Taken | 'given-up' | undefined> {
  const due = await findDueJob(work);
  if (!due) return undefined;
  if (due.attempts >= MOST_ATTEMPTS) {
    await keepProgress(work, due, { failedAt: work.now, lastError: 'the worker ended while it did this' });
    return 'given-up';
  }
  const attempts = due.attempts + 1;
  // Even the last attempt comes due once more, to be given up should nobody have seen its end.
  const again = nextAttempt(Math.min(attempts, MOST_ATTEMPTS - 1), work.now) as Date;
  await keepProgress(work, due, { attempts, runAt: again });
  return { ...due, attempts };
}

const findDueJob = ({ db, now }: Work): Promise<Taken | undefined> =>
  db
    .selectFrom('job')
    .select(['id', 'kind', 'payload', 'attempts'])
    .where('finishedAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('runAt', '<=', now)
    .orderBy('runAt')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();

type Progress = {
  readonly attempts?: number;
  readonly runAt?: Date;
  readonly finishedAt?: Date;
  readonly failedAt?: Date;
  readonly lastError?: string | null;
};

/** Writes down how far a job has come. */
export async function keepProgress({ db }: Work, { id }: Taken, progress: Progress): Promise<void> {
  await db.updateTable('job').set(progress).where('id', '=', id).execute();
}
