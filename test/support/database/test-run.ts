import { randomUUID } from 'node:crypto';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { parseDatabaseUrl } from '#platform/database/server/database-url.ts';
import { ask, dropDatabase } from './ask.ts';
import { startTestCluster } from './test-cluster.ts';

/** The server all test processes of a run share. Names of their databases begin with `prefix`. */
export type TestRun = { readonly server: ConnectionAddress; readonly prefix: string };

/** The variable by which the global setup tells the test processes, which inherit its environment. */
const RUN_VARIABLE = 'STELLWERK_TEST_RUN';

type OwnRun = { readonly run: TestRun; readonly end: () => Promise<void> };

let joined: Promise<OwnRun> | undefined;

/** The run begun by the global setup; a test file that runs alone begins one of its own. */
export async function joinTestRun(): Promise<TestRun> {
  joined ??= announcedRun() ?? begin();
  return (await joined).run;
}

/** Ends a run that this process began alone; to be called when it has nothing left to do. */
export async function leaveTestRun(): Promise<void> {
  const leaving = joined;
  joined = undefined;
  await (await leaving)?.end();
}

function announcedRun(): Promise<OwnRun> | undefined {
  const announced = process.env[RUN_VARIABLE];
  return announced
    ? Promise.resolve({ run: JSON.parse(announced) as TestRun, end: async () => {} })
    : undefined;
}

/** Begins a run for all processes started from now on. Returns the way to end it. */
export async function beginTestRun(): Promise<() => Promise<void>> {
  const { run, end } = await begin();
  process.env[RUN_VARIABLE] = JSON.stringify(run);
  return end;
}

async function begin(): Promise<OwnRun> {
  const prefix = `stellwerk_test_${randomUUID().slice(0, 8)}`;
  const url = process.env.STELLWERK_TEST_DATABASE_URL;
  if (url) {
    const run = { server: parseDatabaseUrl(url), prefix };
    return { run, end: () => cleanUp(run) };
  }
  const { server, stop } = await startTestCluster();
  return { run: { server, prefix }, end: stop };
}

/** A server that is not ours gets back what we put there: databases, and the logins noted at the templates. */
async function cleanUp({ server, prefix }: TestRun): Promise<void> {
  const databases = await ask<{ name: string; comment: string | null }>(
    server,
    `select datname as name, shobj_description(oid, 'pg_database') as comment from pg_database where starts_with(datname, $1)`,
    [prefix],
  );
  for (const { name } of databases) await dropDatabase(server, name);
  const logins = databases.flatMap(({ comment }) =>
    comment ? [(JSON.parse(comment) as { user: string }).user] : [],
  );
  for (const login of logins.filter((name) => name !== server.user))
    await ask(server, `drop role if exists ${login}`);
}
