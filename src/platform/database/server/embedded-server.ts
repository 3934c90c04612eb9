import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseAccount } from './account.ts';
import type { DatabaseServer } from './connection-address.ts';
import { lockFolder } from './folder-lock.ts';
import { keepRunning, type ServerCrash } from './keep-running.ts';
import { findOrStart, signalServer, stopPostmaster } from './postmaster.ts';
import { refuseHiddenServer } from './postmaster-file.ts';
import { prepareServer } from './prepare-server.ts';
import { makePassableFolder } from './reach.ts';
import { limitLog } from './server-log.ts';
import { type ServerPlan, superuserAddress } from './server-plan.ts';

export type EmbeddedServerOptions = {
  readonly dataFolder: string;
  /** Hears of every unasked end of the server. With `willRestart` it comes back; without, it is gone for good. */
  readonly onCrash: (crash: ServerCrash) => void;
  readonly log: (line: string) => void;
  /** The mode for throw-away clusters: nothing is forced to disk. */
  readonly testing?: boolean | undefined;
  /** A folder with other binaries than the packaged ones, for tests on other versions. */
  readonly binaries?: string | undefined;
};

/**
 * Starts the PostgreSQL server that npm brought on `<dataFolder>/postgres`, or takes over one that was left running.
 * When this returns, it answers. Throws `DataFolderInUse` while another process has the folder.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<DatabaseServer> {
  const account = await chooseAccount(join(options.dataFolder, 'postgres'));
  await makePassableFolder(options.dataFolder, account);
  const dataFolder = await realpath(options.dataFolder);
  // Before the lock: in another container its holder would be just as invisible and pass for dead.
  await refuseHiddenServer(join(dataFolder, 'postgres'));
  const unlock = await lockFolder(join(dataFolder, 'stellwerk.lock'));
  try {
    const plan = await prepareServer({ ...options, dataFolder }, account);
    return await runServer(plan, options, unlock);
  } catch (fault) {
    await unlock();
    throw fault;
  }
}

async function runServer(plan: ServerPlan, options: EmbeddedServerOptions, unlock: () => Promise<void>) {
  const forgetLog = await limitLog(plan.logFile);
  const supervised = await keepRunning({
    start: () => findOrStart(plan, options.log),
    stop: (server) => stopPostmaster(server, plan),
    onCrash: options.onCrash,
  });
  // Whoever leaves without a word (`process.exit`, an uncaught error) still sends the server off.
  const sendOff = () => signalServer(supervised.current(), 'SIGINT');
  process.once('exit', sendOff);

  const stop = async () => {
    process.off('exit', sendOff);
    await supervised.stop();
    forgetLog();
    await unlock();
  };
  let stopped: Promise<void> | undefined;
  return {
    address: (database = 'postgres') => superuserAddress(plan.endpoint, plan.password, database),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
