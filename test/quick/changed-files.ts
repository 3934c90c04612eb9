import { spawnSync } from 'node:child_process';

const MAIN_BRANCHES = ['origin/main', 'main'];

/**
 * Returns the files that differ from where this branch left the main one, committed or not, with new ones; paths from
 * the root. `undefined` where git cannot tell.
 */
export function changedFiles(root: string): string[] | undefined {
  const git = (...args: string[]): string[] | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    return status === 0 ? stdout.split('\0').filter((line) => line !== '') : undefined;
  };
  const bases = MAIN_BRANCHES.flatMap((branch) => git('merge-base', 'HEAD', branch) ?? []);
  const base = bases[0]?.trim();
  if (base === undefined) return undefined;
  const differing = git('diff', '--name-only', '-z', '--no-renames', base) ?? [];
  const untracked = git('ls-files', '--others', '--exclude-standard', '-z') ?? [];
  return [...new Set([...differing, ...untracked])].sort();
}
