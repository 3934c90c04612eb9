import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { apply, codeOf, type Mutant, mutantsOf } from './mutants.ts';

/**
 * How many changes of `src/law` the tests notice: `node test/law/mutation/run-mutants.ts [part of a file's name]`.
 * The fast tests run first; what survives them meets the oracle. Survivors are listed with their line.
 */
const MOST_MILLISECONDS = 20_000;
const here = import.meta.dirname;
const root = join(here, '../../..');
const [wanted = ''] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'law-mutants-'));

const tests = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => join(root, file));
const stages = [
  tests('src/law/**/*.test.ts'),
  tests('test/law/{examples,periods,earliest}.test.ts'),
  tests('test/law/{oracle,missing}.test.ts'),
];

const files = globSync('src/law/**/*.ts', { cwd: root })
  .filter((file) => !/\.test\.ts$|testing\//.test(file) && file.includes(wanted))
  .map((file) => join(root, file));

const mutants = files.flatMap(mutantsOf);
const survivors = mutants.filter(survives);
const score = ((1 - survivors.length / mutants.length) * 100).toFixed(1);
console.log(`${mutants.length} mutants, ${survivors.length} survived: ${score} %`);

function survives(mutant: Mutant): boolean {
  const isUnnoticed = stages.every((files) => pass(files, mutant));
  if (isUnnoticed) report(mutant);
  return isUnnoticed;
}

/** Whether these tests pass although the code is changed; tests that never end do not. */
function pass(files: readonly string[], mutant: Mutant): boolean {
  const [code, entry] = [join(scratch, 'mutant.js'), join(scratch, 'tests.mjs')];
  writeFileSync(code, apply(codeOf(mutant.file), mutant));
  writeFileSync(entry, files.map((file) => `import ${JSON.stringify(file)};`).join('\n'));
  const { status } = spawnSync(
    process.execPath,
    [
      `--import=${join(here, 'load-mutant.mjs')}`,
      `--test-reporter=${join(here, 'stop-at-first-failure.mjs')}`,
      '--test-reporter-destination=stdout',
      entry,
    ],
    {
      cwd: root,
      timeout: MOST_MILLISECONDS,
      env: { ...process.env, LAW_RUNS: '15', LAW_MUTANT_FILE: mutant.file, LAW_MUTANT_CODE: code },
    },
  );
  return status === 0;
}

function report({ file, at, was, becomes }: Mutant): void {
  const code = codeOf(file);
  const line = code.slice(code.lastIndexOf('\n', at) + 1, code.indexOf('\n', at)).trim();
  console.log(`${relative(root, file)}: ${JSON.stringify(was)} → ${JSON.stringify(becomes)} in ${line}`);
}
