import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseMemoryFolder } from './memory-folder.ts';

/** Makes a folder for one test; other accounts may pass through it but not look around. */
export async function makeFolder(cleanup: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(join(await chooseMemoryFolder(), 'stellwerk-server-'));
  await chmod(folder, 0o711);
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
