import type { Arguments } from './command-line.ts';
import { withSystem } from './with-system.ts';

/** Runs `migrate`: brings a database to the current schema. */
export async function migrateDatabase({ settings }: Arguments): Promise<number> {
  await withSystem(settings, async () => {});
  console.error('The database is at the current schema.');
  return 0;
}
