import { globSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from './run-tests.ts';
import { ensureChromium } from './support/browser.ts';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);

/** Runs `npm test [FILES]`: the checks of the code, then every test beside it and under test/, on a real PostgreSQL. */
const files = given.length > 0 ? given : ['test/check.test.ts', ...allOthers()];
if (files.some((file) => /browser|journey/.test(file))) ensureChromium(console.error);
process.exit(runTests(files));

function allOthers(): string[] {
  const found = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], { cwd: root });
  return found.filter((file) => file !== join('test', 'check.test.ts')).sort();
}
