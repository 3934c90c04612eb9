import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { minutesAfter } from './model/lifetimes.ts';

const DAY_MINUTES = 24 * 60;
const AT_ONCE = 50;

/**
 * Deletes secrets and counters that have been worth nothing for a day. Whoever makes a new one takes a few old ones
 * along, so the tables stay small without a job; rows that somebody else is deleting are left to them.
 */
export async function sweepOldTraces({ db, now }: Work): Promise<void> {
  const before = minutesAfter(now, -DAY_MINUTES);
  await sql`delete from one_time_secret where id in
    (select id from one_time_secret where expires_at < ${before}
     limit ${AT_ONCE} for update skip locked)`.execute(db);
  await sql`delete from rate_limit where (bucket, window_start) in
    (select bucket, window_start from rate_limit where window_start < ${before}
     limit ${AT_ONCE} for update skip locked)`.execute(db);
}
