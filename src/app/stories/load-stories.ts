import type { System } from '../open-system.ts';

export async function loadStories({ log }: { system: System; log: (line: string) => void }): Promise<void> {
  log('no stories yet');
}
