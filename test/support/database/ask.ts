import { Client, type QueryResultRow } from 'pg';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';

/** Asks one question on a connection of its own. */
export async function ask<Row extends QueryResultRow>(
  address: ConnectionAddress,
  question: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return withClient(address, async (client) => (await client.query<Row>(question, values)).rows);
}

export async function withClient<T>(
  address: ConnectionAddress,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(address);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const dropDatabase = (server: ConnectionAddress, name: string): Promise<unknown> =>
  ask(server, `drop database if exists ${name} with (force)`);
