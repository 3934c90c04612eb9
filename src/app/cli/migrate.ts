import { openSystem } from '../open-system.ts';
import type { Arguments } from './command-line.ts';

/** `migrate`: brings a database to the current schema. */
export async function migrateDatabase({ settings }: Arguments): Promise<number> {
  const system = await openSystem({
    settings,
    clock: () => new Date(),
    log: (line) => console.error(line),
    isSharing: true,
  });
  await system.close();
  console.error('The database is at the current schema.');
  return 0;
}
