import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folders = ['src', 'test', 'bench', 'tools'].filter((folder) => existsSync(join(root, folder)));

export type Check = { readonly name: string; readonly command: readonly string[] };

export const types: Check = { name: 'types', command: ['tsc', '--noEmit'] };

/** Files or whole folders; what is not code is passed over. */
export const formatAndLint = (paths: readonly string[]): Check => ({
  name: 'format and lint',
  command: [
    'biome',
    'check',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    '--no-errors-on-unmatched',
    ...paths,
  ],
});

/** The checks that `npm run check` makes of the code before any test runs. */
export const checks: readonly Check[] = [
  types,
  formatAndLint(folders),
  { name: 'promises', command: ['oxlint', '--type-aware', '--quiet', ...folders] },
];

/** Runs one check. Answers what it had to say against the code; nothing means that it found nothing. */
export async function objectionsOf({ command: [program = '', ...args] }: Check): Promise<string> {
  const child = spawn(join(root, 'node_modules/.bin', program), args, { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  return status === 0 ? '' : `${program} ended with status ${status}\n${Buffer.concat(said)}`;
}
