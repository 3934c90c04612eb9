import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './support/browser.ts';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);

/** `npm test [FILES]`: the checks of the code, then every test beside it and under test/, on a real PostgreSQL. */
const files = given.length > 0 ? given : ['test/check.test.ts', ...allOthers()];
if (files.some((file) => /browser|journey/.test(file))) ensureChromium(console.error);

const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--enable-source-maps',
    '--import',
    join(root, 'bin/jsx.mjs'),
    ...(process.env.CI ? ['--import', join(root, 'test/support/fixed-seed.ts')] : []),
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-global-setup=test/support/global-setup.ts',
    ...files,
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);

function allOthers(): string[] {
  const found = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], { cwd: root });
  return found.filter((file) => file !== join('test', 'check.test.ts')).sort();
}
