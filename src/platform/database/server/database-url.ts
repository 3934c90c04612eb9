import { Client } from 'pg';
import type { ConnectionAddress, DatabaseServer } from './connection-address.ts';

const OLDEST_VERSION = 15;

/** Connects to a server that somebody else runs, by its URL. It answers, is new enough, and is not stopped by us. */
export async function connectToUrl(databaseUrl: string): Promise<DatabaseServer> {
  const own = parseDatabaseUrl(databaseUrl);
  await checkVersion(own);
  return { address: (database = own.database) => ({ ...own, database }), stop: async () => {} };
}

/**
 * Reads the URL by the driver itself, so `PGPASSWORD`, `sslmode`, `host=` and the like mean what they mean everywhere.
 */
export function parseDatabaseUrl(databaseUrl: string): ConnectionAddress {
  const { host, port, user, password, database, ssl } = readUrl(databaseUrl);
  return {
    host,
    port,
    user: user ?? '',
    password: password ?? '',
    database: database ?? '',
    ...(ssl ? { ssl } : {}),
  };
}

/** Reads the URL without passing on the driver's own fault: it carries the URL, and the URL carries the password. */
function readUrl(databaseUrl: string): Client {
  try {
    if (/^(postgres|postgresql):\/\//.test(databaseUrl)) return new Client({ connectionString: databaseUrl });
  } catch {}
  throw new Error('DATABASE_URL is not an address like postgres://user:password@host/database.');
}

async function checkVersion(address: ConnectionAddress): Promise<void> {
  const place = `${address.host}:${address.port}/${address.database}`;
  const client = new Client(address);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < OLDEST_VERSION)
      throw new Error(`PostgreSQL ${major} is too old, Stellwerk needs ${OLDEST_VERSION} or newer`);
  } catch (fault) {
    throw new Error(`The database of DATABASE_URL (${place}) cannot be used: ${(fault as Error).message}.`, {
      cause: fault,
    });
  } finally {
    await client.end().catch(() => {});
  }
}
