import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepRunning, type ServerCrash } from './keep-running.ts';
import { type ServerProcess, serverProcess } from './server-process.ts';

test('a start that fails for a passing reason is tried again', async () => {
  let attempts = 0;
  const supervised = await keepRunning({
    start: async () => {
      attempts += 1;
      if (attempts < 3) throw new Error('old backends still hold the memory');
      return living().server;
    },
    stop: async () => {},
    onCrash: () => assert.fail(),
  }).then(({ current }) => current());
  assert.equal(attempts, 3);
  assert.equal(supervised.hasEnded(), false);
});

test('a start that keeps failing fails with its reason', async () => {
  const start = () => Promise.reject(new Error('no room on the disk'));
  await assert.rejects(
    keepRunning({ start, stop: async () => {}, onCrash: () => {} }),
    /no room on the disk/,
  );
});

test('a server that ends again and again is given up, and that is said', async () => {
  const crashes: ServerCrash[] = [];
  const givenUp = Promise.withResolvers<void>();
  await keepRunning({
    start: async () => serverProcess(1, { host: '/run', port: 5432 }, Promise.resolve('exit code 1')),
    stop: async () => {},
    onCrash: (crash) => {
      crashes.push(crash);
      if (!crash.willRestart) givenUp.resolve();
    },
  });
  await givenUp.promise;
  assert.equal(crashes.filter((crash) => crash.willRestart).length, 10);
  assert.match(crashes.at(-1)?.reason ?? '', /again and again: exit code 1/);
});

test('a server that is killed once a minute, or once a second, comes back every time', async () => {
  const crashes: ServerCrash[] = [];
  const kills = 30;
  const last = Promise.withResolvers<void>();
  let clock = 0;
  await keepRunning({
    start: async () => {
      if (crashes.length === kills) last.resolve();
      const { server, end } = living();
      if (crashes.length < kills) {
        // It serves for a second; then somebody kills it.
        setImmediate(() => {
          clock += 1000;
          end('signal SIGKILL');
        });
      }
      return server;
    },
    stop: async () => {},
    onCrash: (crash) => crashes.push(crash),
    elapsed: () => clock,
  });
  await last.promise;
  assert.ok(crashes.every(({ willRestart }) => willRestart));
});

test('an end that was asked for is no crash', async () => {
  const { server, end } = living();
  const supervised = await keepRunning({
    start: async () => server,
    stop: async () => end('exit code 0'),
    onCrash: () => assert.fail(),
  });
  await supervised.stop();
});

test('a stop while the server is away ends what comes back', async () => {
  const first = living();
  const second = living();
  const restarting = Promise.withResolvers<ServerProcess>();
  const servers = [Promise.resolve(first.server), restarting.promise];
  const stopped: ServerProcess[] = [];
  const crashed = Promise.withResolvers<void>();
  const supervised = await keepRunning({
    start: () => servers.shift() as Promise<ServerProcess>,
    stop: async (server) => {
      stopped.push(server);
      if (server === second.server) second.end('exit code 0');
    },
    onCrash: () => crashed.resolve(),
  });
  first.end('signal SIGKILL');
  await crashed.promise;
  const stopping = supervised.stop();
  restarting.resolve(second.server);
  await stopping;
  assert.deepEqual(stopped, [first.server, second.server]);
});

function living() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { server: serverProcess(1, { host: '/run', port: 5432 }, promise), end: resolve };
}
