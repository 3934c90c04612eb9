import { startEmbeddedServer } from '../embedded-server.ts';

/** A program for tests: runs a server on the given data folder, says where, and stays until it is killed. */
const [dataFolder = ''] = process.argv.slice(2);
const server = await startEmbeddedServer({ dataFolder, testing: true, onCrash: () => {}, log: () => {} });
process.stdout.write(`${JSON.stringify(server.address())}\n`);
process.once('SIGTERM', () => server.stop().then(() => process.exit()));
setInterval(() => {}, 60_000);
