import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** Counts the entries written before an instant that no sequencer has chained yet: none, while one runs. */
export async function countUnchained({ db }: Work, before: Date): Promise<number> {
  const { rows } = await sql<{ entries: number }>`select count(*) as entries from audit_entry e
    where e.at < ${before.toISOString()}
      and not exists (select from audit_link l where l.entry_id = e.entry_id)`.execute(db);
  return rows[0]?.entries ?? 0;
}
