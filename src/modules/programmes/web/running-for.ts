import type { Context } from '#web/context.ts';
import type { RunningMatters, RunningUnder } from '#web/running-matters.ts';

/** Counts what runs under a programme, for those who read its amendments; nothing for all others. */
export async function runningFor(
  { work, may }: Context,
  running: readonly RunningUnder[],
  programmeId: string,
): Promise<readonly RunningMatters[]> {
  if (!may('programmes.read-amendments')) return [];
  const counted: RunningMatters[] = [];
  // One after another: a transaction asks one question at a time.
  for (const count of running) counted.push(...(await count(work, programmeId)));
  return counted;
}
