import type { Work } from '../work.ts';

/** Gives a job that was given up all its attempts once more, beginning now. */
export async function tryJobAgain({ db, now }: Work, id: string): Promise<void> {
  await db.updateTable('job').set({ attempts: 0, failedAt: null, runAt: now }).where('id', '=', id).execute();
}
