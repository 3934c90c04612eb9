import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { newCommand } from './command.ts';
import { newDecision } from './decision.ts';
import { type Draft, draftFor, write } from './draft.ts';
import { newList } from './list.ts';
import { newModule } from './module.ts';

// `npm run new -- module NAME`, `… list MODULE noun`, `… command MODULE verb-noun`, `… decision MODULE noun`: a skeleton
// that compiles and has its tests. What only people know is printed at the end.
const root = join(import.meta.dirname, '../..');
const [kind = '', ...words] = process.argv.slice(2);

const KINDS: Readonly<Record<string, (draft: Draft, words: readonly string[]) => void>> = {
  module: newModule,
  list: newList,
  command: newCommand,
  decision: newDecision,
};

process.exit(make(kind, words));

function make(kind: string, words: readonly string[]): number {
  const fill = KINDS[kind];
  const draft = draftFor(root);
  try {
    if (!fill) throw new Error(`${Object.keys(KINDS).join(', ')}: one of these is needed first`);
    fill(draft, words);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  write(draft);
  const paths = [...draft.written.keys()];
  if (paths.some((path) => path.startsWith('db/migrations/')))
    run(process.execPath, [...process.execArgv, 'test/update-schema.ts']);
  run(join(root, 'node_modules/.bin/biome'), [
    'check',
    '--write',
    '--no-errors-on-unmatched',
    ...paths.filter((path) => /\.tsx?$/.test(path)),
  ]);
  console.log(`Written:\n${lines(paths)}\n\nLeft to do by hand:\n${lines(draft.byHand)}\n`);
  return 0;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `  ${text}`).join('\n');
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.error(`${program} ended with status ${status}`);
}
