import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EQUIVALENT } from './equivalent.ts';
import { openJudge } from './judge.ts';
import { describeMutant, type Mutant, mutantsOf, mutated } from './mutants.ts';

/**
 * How many changes of `src/law` the tests notice: `node test/law/mutation/run-mutants.ts [part of a file's name]`.
 * The tests beside the file run first, then all fast ones; what survives them meets the oracle.
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
const mutants = mutantsOf(files, join(root, 'tsconfig.json'));
const survivors: string[] = [];
for (const mutant of mutants) if (await survives(mutant)) survivors.push(describeMutant(mutant, root));
await judge.close();

const equivalents = survivors.filter((survivor) => Object.hasOwn(EQUIVALENT, survivor));
for (const survivor of survivors) if (!equivalents.includes(survivor)) console.log(survivor);
const score = (survived: number, all: number) => `${((1 - survived / all) * 100).toFixed(1)} %`;
console.log(
  `${mutants.length} mutants, ${survivors.length} survived: ${score(survivors.length, mutants.length)}`,
);
console.log(
  `without the ${equivalents.length} equivalent ones: ${score(survivors.length - equivalents.length, mutants.length - equivalents.length)}`,
);

async function survives(mutant: Mutant): Promise<boolean> {
  const [file, code] = [mutant.file, mutated(mutant)];
  const beside = fast.filter((test) => dirname(test) === dirname(file));
  const others = fast.filter((test) => !beside.includes(test));
  return (
    (await judge.hasPassed({ file, code, tests: [...beside, ...others] }, 15 * SECONDS)) &&
    (await judge.hasPassed({ file, code, tests: thorough }, 90 * SECONDS))
  );
}
