import { compose } from '#app/compose.ts';
import { createServer, listen } from '#app/server.ts';
import { openIdOf } from '#modules/identity/index.ts';
import { demonstrationClock } from '#operations/demonstration/clock.ts';
import { readInstallation } from '#operations/installation.ts';
import { openSystem } from '#operations/open-system.ts';
import { ensureLand, offerWayIn } from '#operations/set-up.ts';
import { loadStories } from '../stories/load-stories.ts';
import type { Arguments } from './command-line.ts';
import { keepWorker } from './keep-worker.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

/** Runs `serve`: the web application with its worker, until it is asked to stop. */
export async function serve({ settings, options }: Arguments): Promise<number> {
  const log = (line: string) => console.error(line);
  const clock = demonstrationClock.now;
  const system = await openSystem({ settings, clock, log });
  try {
    if (options.stories) await loadStories({ system, log });
    await ensureLand(system);
    let installation = await readInstallation(system.store);
    demonstrationClock.follow(installation.behindMilliseconds);
    const app = compose({
      store: system.store,
      origin: settings.origin,
      isProxy: settings.isProxy,
      installation: () => installation,
      openId: settings.oidc && openIdOf(settings.oidc),
      log,
    });
    const server = await listen(createServer(app), settings.port, options.host ?? 'localhost');
    const worker = keepWorker(settings, log);
    const origin = process.env.STELLWERK_ORIGIN ?? `http://localhost:${server.port}`;
    await offerWayIn({ system, installation, origin, log });
    console.log(`Stellwerk is running at ${origin}`);

    // An empty installation becomes one by its first administrator, and another process may found a Land or move the
    // demonstration's clock.
    const watch = setInterval(async () => {
      installation = await readInstallation(system.store).catch(() => installation);
      demonstrationClock.follow(installation.behindMilliseconds);
    }, 1000);
    await untilAskedToStop();
    clearInterval(watch);
    log('Stopping …');
    await Promise.all([server.close(), worker.stop()]);
    return 0;
  } finally {
    await system.close();
  }
}
