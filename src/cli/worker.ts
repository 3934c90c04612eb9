import { forgotten, jobs, subscriptions } from '#app/modules.ts';
import { demonstrationClock } from '#operations/demonstration/clock.ts';
import { readInstallation } from '#operations/installation.ts';
import { startRounds } from '#operations/jobs/rounds.ts';
import type { Tools } from '#operations/jobs/tools.ts';
import { openSystem } from '#operations/open-system.ts';
import { openPost } from '#platform/mail/index.ts';
import type { Arguments } from './command-line.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

// Four rounds with a transaction each, and one question about the installation beside them.
const CONNECTIONS = 5;

/**
 * Runs `worker`: chains audit entries, delivers events, runs jobs; any number of workers may run beside one another.
 */
export async function worker({ settings }: Arguments): Promise<number> {
  // From the first moment: a service that is killed while its worker starts leaves no orphan that holds the data folder.
  const asked = untilAskedToStop();
  const log = (line: string) => console.error(`worker: ${line}`);
  const clock = demonstrationClock.now;
  const system = await openSystem({
    settings,
    clock,
    log,
    isSharing: true,
    // Beside a web process the server is that one's: a worker that outlived it while starting would take it over, and end it.
    mayStart: process.channel === undefined,
    connections: CONNECTIONS,
  });
  const post = openPost(settings.smtpUrl, settings.mailFrom);
  const look = async () => {
    const installation = await readInstallation(system.store);
    demonstrationClock.follow(installation.behindMilliseconds);
    return installation;
  };
  const tools = async (landId: string): Promise<Tools> => {
    const { lands, mode } = await look();
    const land = lands.find(({ id }) => id === landId);
    return {
      origin: settings.origin,
      operator: land?.name ?? '',
      land: lands.length > 1 ? land?.slug : undefined,
      post: mode === 'demonstration' ? undefined : post,
    };
  };
  await look();
  const rounds = startRounds({ store: system.store, subscriptions, jobs, forgotten, tools, log });
  await asked;
  await rounds.stop();
  post.close();
  await system.close();
  return 0;
}
