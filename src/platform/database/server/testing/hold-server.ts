import { startEmbeddedServer } from '../embedded-server.ts';

/**
 * A program for tests: runs a server on the given data folder, says where, and stays.
 * It leaves orderly on SIGTERM and without a word on SIGUSR2.
 */
const [dataFolder = ''] = process.argv.slice(2);
const server = await startEmbeddedServer({ dataFolder, testing: true, onCrash: () => {}, log: () => {} });
process.once('SIGTERM', () => server.stop().then(() => process.exit()));
process.once('SIGUSR2', () => process.exit(1));
setInterval(() => {}, 60_000);
process.stdout.write(`${JSON.stringify(server.address())}\n`);
