import type { z } from 'zod';
import { json } from '../database/json-documents.ts';
import type { Work } from '../work.ts';

declare module '../database/json-documents.ts' {
  interface JsonDocuments {
    'job.payload': Readonly<Record<string, unknown>>;
  }
}

/**
 * A task to be done after a change is safe: at least once, by any worker, in one transaction. What it does outside the
 * database may happen again, so it must bear that.
 */
export type Job<Tools> = (work: Work, payload: unknown, tools: Tools) => Promise<void>;

/** Every kind of job of a system, by name. */
export type Jobs<Tools> = Readonly<Record<string, Job<Tools>>>;

/** Makes a job that reads its payload before it starts. */
export const defineJob =
  <Payload, Tools>(
    payload: z.ZodType<Payload>,
    run: (work: Work, payload: Payload, tools: Tools) => Promise<void>,
  ): Job<Tools> =>
  (work, ordered, tools) =>
    run(work, payload.parse(ordered), tools);

type Order = { readonly kind: string; readonly payload: Readonly<Record<string, unknown>> };

/** Orders jobs in the transaction of the change that wants them. */
export async function orderJobs({ db, now, newId }: Work, orders: readonly Order[]): Promise<void> {
  if (orders.length === 0) return;
  const rows = orders.map(({ kind, payload }) => ({
    id: newId(),
    kind,
    payload: json(payload),
    runAt: now,
  }));
  await db.insertInto('job').values(rows).execute();
}
