import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);

/** `npm test [FILES]`: every test beside the code and under test/, on a real PostgreSQL. */
const files =
  given.length > 0 ? given : globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], { cwd: root }).sort();
const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--enable-source-maps',
    '--import',
    join(root, 'bin/jsx.mjs'),
    '--test',
    '--test-concurrency=2',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=spec',
    '--test-reporter-destination=stderr',
    '--test-global-setup=test/support/global-setup.ts',
    ...files,
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
