import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

/**
 * Runs test files one after another in this process, which loads the program once for all of them. Each is a test that
 * holds its own: its hooks stay with it, and what it throws while it is loaded fails it alone.
 */
export async function runTogether(files: readonly string[]): Promise<void> {
  for (const file of files) await test(file, () => import(resolve(root, file)));
}
