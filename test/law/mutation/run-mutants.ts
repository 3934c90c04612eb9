import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { EQUIVALENT } from './equivalent.ts';
import { openJudge } from './judge.ts';
import { describeMutant, type Mutant, mutantsOf, mutated } from './mutants.ts';

/**
 * Counts how many changes of `src/law` the tests notice: `node test/law/mutation/run-mutants.ts [part of a file's
 * name]`. The tests beside the file run first, then all fast ones; what survives them meets the oracle.
 */
const SECONDS = 1000;
const root = join(import.meta.dirname, '../../..');
const [wanted = ''] = process.argv.slice(2);

const found = (pattern: string): string[] => globSync(pattern, { cwd: root }).map((file) => join(root, file));
const files = found('src/law/**/*.ts').filter(
  (file) => !/\.test\.ts$|testing\//.test(file) && file.includes(wanted),
);
const fast = [...found('src/law/**/*.test.ts'), ...found('test/law/{examples,earliest}.test.ts')];
const thorough = found('test/law/{periods,oracle,missing}.test.ts');

const judge = openJudge();
if (await survives({ file: fast[0] as string, from: 0, until: 0, becomes: '' })) await tryAll();
else throw new Error('The tests do not pass as the code stands: nothing can be said about changes.');
await judge.close();

async function tryAll(): Promise<void> {
  let [all, survived, equivalent] = [0, 0, 0];
  for (const [file, mutants] of Map.groupBy(
    mutantsOf(files, join(root, 'tsconfig.json')),
    ({ file }) => file,
  )) {
    console.log(`${relative(root, file)}: ${mutants.length}`);
    for (const mutant of mutants) {
      all++;
      if (!(await survives(mutant))) continue;
      survived++;
      const description = describeMutant(mutant);
      if (Object.hasOwn(EQUIVALENT, description)) equivalent++;
      else console.log(`  ${description}`);
    }
  }
  console.log(`${all} mutants, ${survived} survived: ${score(survived, all)}`);
  console.log(`without ${equivalent} equivalent ones: ${score(survived - equivalent, all - equivalent)}`);
}

async function survives(mutant: Mutant): Promise<boolean> {
  const [file, code] = [mutant.file, mutated(mutant)];
  const beside = fast.filter((test) => dirname(test) === dirname(file));
  const others = fast.filter((test) => !beside.includes(test));
  return (
    (await judge.hasPassed({ file, code, tests: [...beside, ...others] }, 8 * SECONDS)) &&
    (await judge.hasPassed({ file, code, tests: thorough }, 90 * SECONDS))
  );
}

function score(survived: number, all: number): string {
  return `${((1 - survived / all) * 100).toFixed(1)} %`;
}
