import { openSystem, type System } from '../open-system.ts';
import type { Settings } from '../settings.ts';

/** Opens the database for one errand, beside a running server or without one, and closes it however the errand ends. */
export async function withSystem<T>(settings: Settings, errand: (system: System) => Promise<T>): Promise<T> {
  const system = await openSystem({
    settings,
    clock: () => new Date(),
    log: (line) => console.error(line),
    isSharing: true,
    connections: 1,
  });
  try {
    return await errand(system);
  } finally {
    await system.close();
  }
}
