import pg from 'pg';
import type { Clock } from '#platform/clock.ts';
import { openStore, type Store } from '#platform/database/database.ts';
import { keptLogin, knownMigrations, migrations } from '#platform/database/migrate.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { assertHarmlessLogin, readInstallation } from '../installation.ts';
import { checkBacklog } from './backlog.ts';
import { examined, type Finding, isFault } from './finding.ts';

const MIGRATE = 'Run "bin/stellwerk migrate".';
const CLOCK_TOLERANCE_SECONDS = 5;

/** Checks everything about a database that answers, by its privileged address. */
export async function checkDatabase(admin: ConnectionAddress, clock: Clock): Promise<Finding[]> {
  const client = new pg.Client(admin);
  try {
    await client.connect();
    const schema = await checkMigrations(client);
    const findings = [
      await checkVersion(client),
      await checkExtension(client),
      await checkClock(client, clock),
      schema,
    ];
    return isFault(schema) ? findings : [...findings, ...(await checkService(client, admin, clock))];
  } catch (error) {
    return [
      {
        subject: 'Database',
        state: (error as Error).message,
        advice: 'Check DATABASE_URL, or look into the log of the database server.',
      },
    ];
  } finally {
    await client.end().catch(() => {});
  }
}

const checkVersion = (client: pg.Client): Promise<Finding> =>
  examined('Database', 'Use PostgreSQL 15 or newer.', async () => {
    const { rows } = await client.query<{ version: string; number: string }>(
      `select current_setting('server_version') as version, current_setting('server_version_num') as number`,
    );
    if (Number(rows[0]?.number) < 150_000) throw new Error(`PostgreSQL ${rows[0]?.version} is too old`);
    return `PostgreSQL ${rows[0]?.version} answers`;
  });

const checkExtension = (client: pg.Client): Promise<Finding> =>
  examined(
    'Extension btree_gist',
    'Install the contrib package of your PostgreSQL, then run "bin/stellwerk migrate".',
    async () => {
      const { rowCount } = await client.query(`select from pg_extension where extname = 'btree_gist'`);
      if (rowCount === 0) throw new Error('is not there');
      return 'present';
    },
  );

/** Checks that our clock, by which deadlines go, and the database's, by which locks go, do not drift apart. */
export const checkClock = (client: pg.Client, clock: Clock): Promise<Finding> =>
  examined('Clock', 'Set both machines by the same time server (NTP).', async () => {
    const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
    const drift = Math.abs((rows[0]?.now ?? new Date(0)).getTime() - clock().getTime()) / 1000;
    if (drift > CLOCK_TOLERANCE_SECONDS)
      throw new Error(`differs from the database's by ${Math.round(drift)} seconds`);
    return 'agrees with the database';
  });

export const checkMigrations = (client: pg.Client): Promise<Finding> =>
  examined('Schema', MIGRATE, async () => {
    const { rows: there } = await client.query(`select to_regclass('public.schema_migration') as found`);
    if (there[0]?.found === null) throw new Error('this database is empty');
    await client.query('set role stellwerk_owner');
    const known = await knownMigrations(client);
    await client.query('reset role');
    const wanted = migrations();
    const missing = wanted.filter(({ name }) => !known.has(name));
    if (missing.length > 0) throw new Error(`${missing.length} migrations are missing`);
    const edited = wanted.find(({ name, hash }) => known.get(name) !== hash);
    if (edited) throw new Error(`migration ${edited.name} was edited after it ran`);
    return `current (${wanted.at(-1)?.name})`;
  });

/** Checks what requests run as, and whether a worker keeps up. */
async function checkService(client: pg.Client, admin: ConnectionAddress, clock: Clock): Promise<Finding[]> {
  let behind = 0;
  // What waits is dated by the clock of the installation, which in a demonstration is behind ours.
  const ownClock = () => new Date(clock().getTime() - behind);
  const store = openStore({ address: await runtimeAddress(client, admin), clock: ownClock, connections: 1 });
  try {
    behind = (await readInstallation(store)).behindMilliseconds;
    return [await checkLogin(store), ...(await checkBacklog(store))];
  } finally {
    await store.close();
  }
}

async function runtimeAddress(client: pg.Client, admin: ConnectionAddress): Promise<ConnectionAddress> {
  await client.query('set role stellwerk_owner');
  const secrets = await keptLogin(client);
  await client.query('reset role');
  return {
    ...admin,
    user: secrets.get('runtime-login') ?? '',
    password: secrets.get('runtime-password') ?? '',
  };
}

export const checkLogin = (store: Store): Promise<Finding> =>
  examined(
    'Runtime login',
    'Take that right from the login; it needs none but those of stellwerk_runtime.',
    async () => {
      await assertHarmlessLogin(store);
      return 'owns nothing and cannot see past the walls';
    },
  );
