import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, formatAndLint, objectionsOf, types } from './checks.ts';
import { changedFiles } from './quick/changed-files.ts';
import { type Choice, chooseTests } from './quick/choose-tests.ts';
import { runPureTests, runTests } from './run-tests.ts';

/**
 * Runs `npm run quick`: types, the look of what was changed, the tests without a database, and those near the change.
 */
const root = join(import.meta.dirname, '..');
const began = performance.now();
const all = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], { cwd: root }).sort();
const changed = changedFiles(root);
const choice = chooseTests(all, changed ?? []);
const written = (changed ?? []).filter(
  (file) => /^(src|test|bench|bin|tools)\//.test(file) && existsSync(file),
);

const isInOrder = [
  await report([types, ...(written.length > 0 ? [formatAndLint(written)] : [])]),
  runPureTests(choice.pure) === 0,
  choice.near.length === 0 || runTests(choice.near, 'dot') === 0,
].every(Boolean);

console.log(summary(choice));
process.exit(isInOrder ? 0 : 1);

async function report(checks: readonly Check[]): Promise<boolean> {
  const objections = await Promise.all(checks.map(objectionsOf));
  for (const [index, said] of objections.entries())
    if (said !== '') console.error(`${checks[index]?.name}: ${said}`);
  return objections.every((said) => said === '');
}

/** Returns what ran in how long, and what did not. */
function summary({ pure, near, leftOut, far }: Choice): string {
  const seconds = Math.round((performance.now() - began) / 1000);
  return [
    `${isInOrder ? 'In order' : 'NOT in order'} after ${seconds} s: types, ${written.length} changed files, ${pure.length} test files without a database, ${near.length} near the change.`,
    changed === undefined ? 'Git could not tell what was changed.' : '',
    leftOut.length > 0
      ? `Near the change and not run:\n${leftOut.map((file) => `  ${file}`).join('\n')}`
      : '',
    `Not run: ${far} further test files, and the check of promises. \`npm test\` runs everything.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
