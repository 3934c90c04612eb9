import type { Work } from '../work.ts';
import { orderJobs } from './job.ts';

const BATCH = 100;

/** The kinds of jobs that each event orders. An event without a line orders none. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;

/**
 * Hands waiting events to their subscribers as jobs, oldest first, and says how many there were. Events that another
 * worker holds are passed over; event and jobs change in one transaction, so that no event is lost or told twice.
 */
export async function deliverEvents(work: Work, subscriptions: Subscriptions): Promise<number> {
  const { db, now } = work;
  const events = await db
    .selectFrom('outbox')
    .select(['id', 'event', 'payload'])
    .where('deliveredAt', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
  if (events.length === 0) return 0;
  const orders = events.flatMap(({ event, payload }) =>
    (subscriptions[event] ?? []).map((kind) => ({ kind, payload })),
  );
  await orderJobs(work, orders);
  await db
    .updateTable('outbox')
    .set({ deliveredAt: now })
    .where(
      'id',
      'in',
      events.map(({ id }) => id),
    )
    .execute();
  return events.length;
}
