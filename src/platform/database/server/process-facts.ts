import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The facts that tell a living process from another one that got the same number later. `startedAt` is comparable for
 * equality only; `command` is `undefined` if the system does not tell.
 */
type ProcessFacts = { readonly startedAt: string; readonly command: string | undefined };

/**
 * Returns the facts of a living process, or `undefined` when nothing (or a zombie nobody has collected) has this
 * number.
 */
export function findProcess(pid: number): ProcessFacts | undefined {
  try {
    if (process.platform === 'linux') return fromProc(pid);
    if (process.platform === 'win32') return fromSignal(pid);
    return fromPs(pid);
  } catch {
    return undefined;
  }
}

/**
 * Reads the facts from `/proc`. The start is counted from boot, so the boot belongs to it: after a reboot number and
 * count may come together again.
 */
function fromProc(pid: number): ProcessFacts | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets and may itself hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTicks] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return { startedAt: `${boot}/${startTicks}`, command };
}

function fromPs(pid: number): ProcessFacts | undefined {
  const line = execFileSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [state = '', ...words] = line.trim().split(/\s+/);
  if (state.startsWith('Z')) return undefined;
  // `lstart` is five words: Mon Jun 1 12:00:00 2026
  return { startedAt: words.slice(0, 5).join(' '), command: words.slice(5).join(' ') };
}

/**
 * Returns what a signal tells: Windows tells neither start nor command without a further program, so a living number
 * has to do.
 */
function fromSignal(pid: number): ProcessFacts {
  process.kill(pid, 0);
  return { startedAt: '', command: undefined };
}
