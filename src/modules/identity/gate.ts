import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/**
 * Does something as the gate, who may look up accounts, sessions and secrets, and hands the role back afterwards.
 * Only signing in and out needs it.
 */
export async function atTheGate<T>({ db, actor }: Work, action: () => Promise<T>): Promise<T> {
  await sql`select set_config('app.role', 'gate', true)`.execute(db);
  const result = await action();
  await sql`select set_config('app.role', ${actor.role}, true)`.execute(db);
  return result;
}
