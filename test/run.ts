import { globSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from './run-tests.ts';
import { ensureChromium } from './support/browser.ts';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);

/** Runs `npm test [FILES]`: the checks of the code, then every test beside it and under test/, on a real PostgreSQL. */
const files = given.length > 0 ? given.flatMap(matching) : matching('{src,test}/**/*.test.{ts,tsx}');
if (files.some((file) => /browser|journey/.test(file))) ensureChromium(console.error);
process.exit(runTests(files));

/** Returns the files of a name or a pattern. One that meets nothing would look like tests that passed. */
function matching(pattern: string): string[] {
  const found = globSync(pattern, { cwd: root }).sort();
  if (found.length === 0) throw new Error(`There is no test file ${pattern}.`);
  return found;
}
