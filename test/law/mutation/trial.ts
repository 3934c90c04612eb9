import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { collected } from './collected-tests.ts';
import '../../support/fixed-seed.ts';

/** The program with one file changed, and the files of tests to be tried on it. */
export type Trial = { readonly file: string; readonly code: string; readonly tests: readonly string[] };

// What is imported under another number is another program; libraries and the kernel are the same in all of them.
const root = new URL('../../..', import.meta.url).href;
const isOfThisProgram = (url: string): boolean => /^(src|test)\/law\//.test(url.slice(root.length));
const codes = new Map<string, string>();
let number = 0;
let trial: Trial = { file: '', code: '', tests: [] };

registerHooks({
  resolve(specifier, context, next) {
    const { url, ...resolved } = next(
      specifier === 'node:test' ? import.meta.resolve('./collected-tests.ts') : specifier,
      context,
    );
    return isOfThisProgram(url) && !url.includes('/mutation/')
      ? { ...resolved, url: `${url}?program=${number}` }
      : { ...resolved, url };
  },
  load(url, context, next) {
    if (!url.includes('?program=')) return next(url, context);
    return { format: 'module', source: codeOf(fileURLToPath(url)), shortCircuit: true };
  },
});

function codeOf(file: string): string {
  if (file === trial.file) return stripTypeScriptTypes(trial.code);
  const known = codes.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
  codes.set(file, known);
  return known;
}

parentPort?.on('message', async (next: Trial) => {
  trial = next;
  number++;
  parentPort?.postMessage(await hasPassed(next.tests));
});

async function hasPassed(tests: readonly string[]): Promise<boolean> {
  try {
    for (const file of tests) {
      collected.length = 0;
      await import(`${file}?program=${number}`);
      for (const run of collected) run();
    }
    return true;
  } catch {
    return false;
  }
}
