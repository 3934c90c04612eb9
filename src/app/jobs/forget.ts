import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** What was needed only until something was done, or for a sign-in. The audit trail tells for ever what was done. */
export const FORGOTTEN = [
  'outbox',
  'job',
  'mail',
  'rate_limit',
  'command_log',
  'session',
  'one_time_secret',
  'api_token',
] as const;

/**
 * Deletes what was done long ago, as the system of one Land, and says how many rows that were. There is no condition
 * here: the policy `forget` of each table lets go of the rows whose time is over, and of no other.
 */
export async function forgetExpired({ db }: Work): Promise<number> {
  let rows = 0;
  for (const table of FORGOTTEN) {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)}`.execute(db);
    rows += Number(numAffectedRows);
  }
  return rows;
}

/** The same once a day for each Land. Several workers may each do so: the second finds nothing. */
export function forgetDaily(): (work: Work) => Promise<void> {
  const doneOn = new Map<string, IsoDate>();
  return async (work) => {
    const { tenantId } = work.actor;
    if (doneOn.get(tenantId) === work.today) return;
    await forgetExpired(work);
    doneOn.set(tenantId, work.today);
  };
}
