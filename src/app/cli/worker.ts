import { sequenceEntries } from '#modules/audit/index.ts';
import { readInstallation } from '../installation.ts';
import { openSystem } from '../open-system.ts';
import type { Arguments } from './command-line.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

const ROUND_MILLISECONDS = 1000;

/** `worker`: chains audit entries, delivers events, runs jobs; any number of workers may run beside one another. */
export async function worker({ settings }: Arguments): Promise<number> {
  const log = (line: string) => console.error(`worker: ${line}`);
  const system = await openSystem({
    settings,
    clock: () => new Date(),
    log,
    isSharing: true,
    connections: 3,
  });
  let isStopping = false;
  const rounds = (async () => {
    while (!isStopping) {
      try {
        await oneRound(system.store);
      } catch (error) {
        log((error as Error).message);
      }
      await new Promise((resolve) => setTimeout(resolve, ROUND_MILLISECONDS));
    }
  })();
  await untilAskedToStop();
  isStopping = true;
  await rounds;
  await system.close();
  return 0;
}

async function oneRound(store: Parameters<typeof readInstallation>[0]): Promise<void> {
  const { tenantId } = await readInstallation(store);
  await store.forRole(tenantId, 'system', sequenceEntries);
}
