import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/**
 * Deletes what was needed only until something was done, as the system of one Land, and says how many rows that were.
 * The audit trail tells for ever what was done. There is no condition here: the policy `forget` of each table lets go of the rows whose time is over, and of no other.
 */
export async function forgetExpired({ db }: Work, tables: readonly string[]): Promise<number> {
  let rows = 0;
  for (const table of tables) {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)}`.execute(db);
    rows += Number(numAffectedRows);
  }
  return rows;
}

/** Returns the same, done once a day for each Land. Several workers may each do so: the second finds nothing. */
export function forgetDaily(tables: readonly string[]): (work: Work) => Promise<void> {
  const doneOn = new Map<string, IsoDate>();
  return async (work) => {
    const { tenantId } = work.actor;
    if (doneOn.get(tenantId) === work.today) return;
    await forgetExpired(work, tables);
    doneOn.set(tenantId, work.today);
  };
}
