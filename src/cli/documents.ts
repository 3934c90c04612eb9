import { rankCommand } from '#modules/calls/index.ts';
import { checkProgrammeFile, explainProgrammeFile } from '#modules/programmes/index.ts';
import { type Arguments, usage } from './command-line.ts';
import { readDocument } from './read-document.ts';

type Answer = { exitCode: number; stdout: string; stderr?: string | undefined };

/** Runs `law list | check | plan | what-would-change`: a JSON document in, a JSON document out. */
export async function law(given: Arguments): Promise<number> {
  const { words, options } = given;
  if (options.cases !== undefined) return (await import('./what-would-change.ts')).whatWouldChangeHere(given);
  const { lawCommand } = await import('#law/cli.ts');
  const [verb, ...files] = words;
  return say(lawCommand([verb ?? ''], verb === 'list' ? '' : readDocument(files)));
}

/** Runs `calls rank`: the ranking of one lot, reproducible by anyone. */
export async function calls({ words }: Arguments): Promise<number> {
  const [verb, ...files] = words;
  if (verb !== 'rank') return usage('calls knows: rank');
  return say(rankCommand(readDocument(files)));
}

/** Runs `programme check | explain`: the file of a programme in, a JSON document out. */
export async function programme({ words, options }: Arguments): Promise<number> {
  const [verb, ...files] = words;
  if (verb === 'check') return say(checkProgrammeFile(readDocument(files)));
  if (verb === 'explain') return say(explainProgrammeFile(readDocument(files), options.on));
  return usage('programme knows: check, explain');
}

function say({ exitCode, stdout, stderr }: Answer): number {
  process.stdout.write(stdout.endsWith('\n') ? stdout : `${stdout}\n`);
  if (stderr) process.stderr.write(`${stderr}\n`);
  return exitCode;
}
