import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { atTheGate } from './gate.ts';
import { ATTEMPT_LIMITS, type AttemptKind, bucketOf, windowEnd, windowStart } from './model/attempt.ts';

/**
 * Counts one attempt before it is made, so that many at once cannot slip through.
 * Answers the instant from which on it is worth trying again, or nothing while attempts are left.
 */
export async function countAttempt(
  work: Work,
  kind: AttemptKind,
  subject: string,
): Promise<Date | undefined> {
  const { db, now } = work;
  const { uses } = await atTheGate(work, () =>
    db
      .insertInto('rateLimit')
      .values({
        bucket: bucketOf(kind, subject),
        windowStart: windowStart(now),
        uses: 1,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['tenantId', 'bucket', 'windowStart'])
          .doUpdateSet({ uses: sql`rate_limit.uses + 1` }),
      )
      .returning('uses')
      .executeTakeFirstOrThrow(),
  );
  return uses > ATTEMPT_LIMITS[kind] ? windowEnd(now) : undefined;
}

/** Takes back what was counted: the attempt succeeded, so it was no guess. */
export async function forgiveAttempt(work: Work, kind: AttemptKind, subject: string): Promise<void> {
  const { db, now } = work;
  await atTheGate(work, () =>
    db
      .updateTable('rateLimit')
      .set({ uses: sql`greatest(uses - 1, 1)` })
      .where('bucket', '=', bucketOf(kind, subject))
      .where('windowStart', '=', windowStart(now))
      .execute(),
  );
}
