import { copyFile, stat, truncate } from 'node:fs/promises';

const LIMIT_BYTES = 10 * 1024 * 1024;
const INTERVAL_MS = 60 * 60 * 1000;

/**
 * Keeps the server's log below the limit, with one older piece beside it (`postgres.log.1`), now and every hour.
 * The server has the file open for appending, so it is emptied in place; it goes on at the new end.
 * Returns the way to end the watch.
 */
export async function limitLog(file: string): Promise<() => void> {
  await setAside(file);
  const timer = setInterval(() => void setAside(file), INTERVAL_MS).unref();
  return () => clearInterval(timer);
}

/** Moves a log over the limit aside; one that cannot be limited is no reason to stop the service. */
export async function setAside(file: string): Promise<void> {
  try {
    const { size } = await stat(file);
    if (size <= LIMIT_BYTES) return;
    await copyFile(file, `${file}.1`);
    await truncate(file);
  } catch {
    return;
  }
}
