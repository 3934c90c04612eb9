import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { hashSecret, newSecret } from '#modules/identity/index.ts';
import type { System } from './open-system.ts';

const LINK_HOURS = 24;

/**
 * An empty installation waits for its first administrator: makes the tenant if there is none and prints a link that
 * works once. Whoever starts the service and reads its output is the one who may set it up.
 */
export async function offerSetUp({
  system,
  origin,
  log,
}: {
  system: System;
  origin: string;
  log: (line: string) => void;
}): Promise<void> {
  const client = new pg.Client(system.admin);
  await client.connect();
  try {
    const tenantId = await ensureTenant(client);
    const secret = newSecret();
    const now = system.store.clock();
    await client.query(
      `insert into one_time_secret (tenant_id, id, kind, secret_hash, detail, created_at, expires_at)
       values ($1, $2, 'set-up-link', $3, '{}', $4, $5)`,
      [tenantId, randomUUID(), hashSecret(secret), now, new Date(now.getTime() + LINK_HOURS * 3_600_000)],
    );
    log(
      `This installation is empty. Set it up once, within ${LINK_HOURS} hours, at:\n  ${origin}/set-up?link=${secret}`,
    );
  } finally {
    await client.end();
  }
}

async function ensureTenant(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from tenant limit 1');
  if (rows[0]) return rows[0].id;
  const id = randomUUID();
  await client.query(`insert into tenant (id, slug, name) values ($1, 'land', 'Stellwerk')`, [id]);
  return id;
}
