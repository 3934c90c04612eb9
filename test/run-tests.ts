import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Each file in a process of its own, with one PostgreSQL for all of them. */
const WITH_DATABASE = ['--test-concurrency=2', '--test-global-setup=test/support/global-setup.ts'];

/** All files in one process: what they share is loaded once. Only for tests that touch nothing outside themselves. */
const PURE = ['--test-isolation=none'];

type Options = { readonly isPure?: boolean; readonly reporter?: 'spec' | 'dot' };

/** Runs test files as `npm test` does and shows what they say. Answers the status to exit with. */
export function runTests(
  files: readonly string[],
  { isPure = false, reporter = 'spec' }: Options = {},
): number {
  const { status } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--enable-source-maps',
      '--import',
      join(root, 'bin/jsx.mjs'),
      ...(process.env.CI ? ['--import', join(root, 'test/support/fixed-seed.ts')] : []),
      '--test',
      `--test-reporter=${reporter}`,
      ...(isPure ? PURE : WITH_DATABASE),
      ...files,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return status ?? 1;
}
