import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apply, codeOf, type Mutant, mutantsOf } from './mutants.ts';

/**
 * How many changes of `src/law` the tests notice: `node test/law/mutation/run-mutants.ts [part of a file's name]`.
 * The fast tests run first; what survives them meets the oracle. Survivors are listed with their place.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const [wanted = ''] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'law-mutants-'));

const tests = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => join(root, file));
const fast = [...tests('src/law/**/*.test.ts'), ...tests('test/law/{examples,periods,earliest}.test.ts')];
const slow = tests('test/law/{oracle,missing}.test.ts');

const files = globSync('src/law/**/*.ts', { cwd: root })
  .filter((file) => !/\.test\.ts$|testing\//.test(file) && file.includes(wanted))
  .map((file) => join(root, file));

const mutants = files.flatMap(mutantsOf);
const survivors = mutants.filter((mutant) => !notices(fast, mutant) && !notices(slow, mutant));
const score = ((1 - survivors.length / mutants.length) * 100).toFixed(1);
console.log(`${mutants.length} mutants, ${survivors.length} survived: ${score} %`);

function notices(files: readonly string[], mutant: Mutant): boolean {
  const [code, entry] = [join(scratch, 'mutant.js'), join(scratch, 'tests.mjs')];
  writeFileSync(code, apply(codeOf(mutant.file), mutant));
  writeFileSync(entry, files.map((file) => `import ${JSON.stringify(file)};`).join('\n'));
  const { status } = spawnSync(
    process.execPath,
    ['--import', join(root, 'test/law/mutation/load-mutant.mjs'), entry],
    {
      cwd: root,
      timeout: 60_000,
      env: { ...process.env, LAW_RUNS: '15', LAW_MUTANT_FILE: mutant.file, LAW_MUTANT_CODE: code },
    },
  );
  if (status === 0 && files === slow) report(mutant);
  return status !== 0;
}

function report({ file, at, was, becomes }: Mutant): void {
  const code = codeOf(file);
  const line = code.slice(code.lastIndexOf('\n', at) + 1, code.indexOf('\n', at)).trim();
  const survivor = `${relative(root, file)}: ${JSON.stringify(was)} → ${JSON.stringify(becomes)} in ${line}\n`;
  console.log(survivor.trim());
  appendFileSync(join(tmpdir(), 'law-survivors.txt'), survivor);
}
