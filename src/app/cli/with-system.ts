import { openSystem, type System } from '../open-system.ts';
import type { Settings } from '../settings.ts';

/** Opens the database for one piece of work, beside a running server or without one, and closes it however it ends. */
export async function withSystem<T>(settings: Settings, work: (system: System) => Promise<T>): Promise<T> {
  const system = await openSystem({
    settings,
    clock: () => new Date(),
    log: (line) => console.error(line),
    isSharing: true,
    connections: 1,
  });
  try {
    return await work(system);
  } finally {
    await system.close();
  }
}
