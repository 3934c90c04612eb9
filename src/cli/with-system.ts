import type { Settings } from '#app/settings.ts';
import { openSystem, type System } from '#operations/open-system.ts';

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
