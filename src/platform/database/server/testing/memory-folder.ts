import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
const NEEDED_BYTES = 2 ** 30;

/**
 * Chooses a folder in memory if there is one with room (containers often have 64 MB), else the usual temporary folder.
 */
export async function chooseMemoryFolder(): Promise<string> {
  const found = await statfs(MEMORY).catch(() => undefined);
  return found !== undefined && found.bavail * found.bsize > NEEDED_BYTES ? MEMORY : tmpdir();
}
