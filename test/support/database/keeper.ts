import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedServer } from '#platform/database/server/embedded-server.ts';
import { chooseMemoryFolder } from '#platform/database/server/testing/memory-folder.ts';
import { FOLDER_PREFIX, sweepLeftovers } from './sweep.ts';

/** A program: holds one throw-away server until its standard input closes. See `test-cluster.ts`. */
const parent = await chooseMemoryFolder();
await sweepLeftovers(parent);
const dataFolder = join(parent, `${FOLDER_PREFIX}${randomUUID().slice(0, 8)}`);
const server = await startEmbeddedServer({
  dataFolder,
  testing: true,
  binaries: process.env.STELLWERK_TEST_POSTGRES_BIN,
  onCrash: ({ reason }) => console.error(`The server for tests ended unasked: ${reason}`),
  log: () => {},
});
process.stdout.write(`${JSON.stringify(server.address())}\n`);
process.stdin.resume();
await once(process.stdin, 'close');
await server.stop();
await rm(dataFolder, { recursive: true });
