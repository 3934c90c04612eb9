import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Group, groupTests } from './group-tests.ts';

const root = join(import.meta.dirname, '..');

/** Two processes at a time, with one PostgreSQL for all of them. */
const WITH_DATABASE = ['--test-concurrency=2', '--test-global-setup=test/support/global-setup.ts'];

/** All files in one process: what they share is loaded once. Only for tests that touch nothing outside themselves. */
const PURE = ['--test-isolation=none'];

type Reporter = 'spec' | 'dot';

/** Runs test files as `npm test` does and shows what they say. Answers the status to exit with. */
export function runTests(files: readonly string[], reporter: Reporter = 'spec'): number {
  const folder = mkdtempSync(join(tmpdir(), 'stellwerk-tests-'));
  const started = groupTests(files).map((group, place) =>
    startOf(group, join(folder, `${100 + place}-${group.name}.mjs`)),
  );
  const status = runNode([...WITH_DATABASE, ...started], reporter);
  rmSync(folder, { recursive: true });
  return status;
}

/** Runs test files that need no database, in one process without one. */
export const runPureTests = (files: readonly string[]): number => runNode([...PURE, ...files], 'dot');

/** Writes the file that Node starts for a group. Node takes its files by their names, so these begin with a number. */
function startOf({ files }: Group, start: string): string {
  const together = JSON.stringify(join(root, 'test/run-together.ts'));
  writeFileSync(
    start,
    `import { runTogether } from ${together};\nawait runTogether(${JSON.stringify(files)});\n`,
  );
  return start;
}

function runNode(args: readonly string[], reporter: Reporter): number {
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
      ...args,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return status ?? 1;
}
