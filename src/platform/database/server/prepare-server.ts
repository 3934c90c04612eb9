import { join } from 'node:path';
import type { Account } from './account.ts';
import { makeRunnable } from './binaries.ts';
import { findClusterHome } from './cluster-home.ts';
import { createClusterOnce } from './create-cluster.ts';
import type { EmbeddedServerOptions } from './embedded-server.ts';
import { findPackagedBinaries } from './packaged-binaries.ts';
import { findPostmaster } from './postmaster-file.ts';
import { readOrMakeSecret } from './secret.ts';
import type { ServerPlan } from './server-plan.ts';
import { chooseEndpoint } from './socket-folder.ts';

/** Brings together all that a server needs on this data folder and makes what is missing. */
export async function prepareServer(options: EmbeddedServerOptions, account: Account): Promise<ServerPlan> {
  const { dataFolder, testing: isTesting = false } = options;
  const { home, cluster, settle } = await findClusterHome(dataFolder, account);
  const binaries = options.binaries ?? (await makeRunnable(await findPackagedBinaries(), home, account));
  const secretFile = join(dataFolder, 'postgres.secret');
  const password = await readOrMakeSecret(secretFile);
  await createClusterOnce({ cluster, binaries, account, password, isTesting });
  await settle();
  // Our address must stay the same when a server is taken over: others already use it.
  const running = await findPostmaster(cluster);
  const endpoint = running?.endpoint ?? (await chooseEndpoint(home, account));
  return {
    cluster,
    binaries,
    account,
    password,
    secretFile,
    endpoint,
    logFile: join(dataFolder, 'postgres.log'),
    isTesting,
  };
}
