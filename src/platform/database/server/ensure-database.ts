import { Client, escapeIdentifier } from 'pg';
import type { ConnectionAddress } from './connection-address.ts';

const DUPLICATE_DATABASE = '42P04';

/** Makes the database unless it is there. */
export async function ensureDatabase(maintenance: ConnectionAddress, name: string): Promise<void> {
  const client = new Client(maintenance);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
  } catch (fault) {
    if ((fault as { code?: string }).code !== DUPLICATE_DATABASE) throw fault;
  } finally {
    await client.end();
  }
}
