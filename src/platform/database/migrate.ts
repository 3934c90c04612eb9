import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { ConnectionAddress } from './server/connection-address.ts';

const folder = join(import.meta.dirname, '../../../db/migrations');
const OWNER = 'stellwerk_owner';
const RUNTIME = 'stellwerk_runtime';
const MIGRATION_LOCK = 5_310_042;

type Migration = { name: string; sql: string; hash: string };

/** Returns the migrations in order. A file once merged is never edited; its hash in the database is the proof. */
export function migrations(): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Brings a database to the current schema and returns the address that requests use.
 * `admin` may create roles; requests never run as it, but step down to a login that owns nothing.
 * Several processes may call this at once: one migrates, the others wait and find nothing to do.
 */
export async function migrate(
  admin: ConnectionAddress,
  { log }: { log: (line: string) => void },
): Promise<{ applied: string[]; runtime: ConnectionAddress }> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query(`set lock_timeout = '30s'`);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await createRoles(client);
    const applied = await applyMissing(client, log);
    return { applied, runtime: await stepDown(client, admin) };
  } finally {
    await client.end();
  }
}

/** Creates the roles, which belong to the whole server: another database may have made them, even at this moment. */
async function createRoles(client: pg.Client): Promise<void> {
  for (const role of [OWNER, RUNTIME]) {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
      end if;
    exception when duplicate_object or unique_violation then null; end $$`);
  }
  await client.query(`do $$ begin
    if not pg_has_role(current_user, '${OWNER}', 'set') then execute format('grant ${OWNER} to %I', current_user); end if;
  exception when undefined_object or invalid_parameter_value then execute format('grant ${OWNER} to %I', current_user); end $$`);
}

async function applyMissing(client: pg.Client, log: (line: string) => void): Promise<string[]> {
  await client.query(`create extension if not exists btree_gist`);
  await client.query(`grant all on schema public to ${OWNER}`);
  await client.query(`revoke create on schema public from public`);
  await client.query(`grant usage on schema public to ${RUNTIME}`);
  await client.query(`set role ${OWNER}`);
  await client.query(`create table if not exists schema_migration (
    name text primary key, hash text not null, applied_at timestamptz not null default now())`);
  const known = await knownMigrations(client);
  const applied: string[] = [];
  for (const migration of migrations()) {
    const before = known.get(migration.name);
    if (before === migration.hash) continue;
    if (before)
      throw new Error(`migration ${migration.name} was edited after it ran; write a new one instead`);
    await applyOne(client, migration);
    applied.push(migration.name);
    log(`migrated ${migration.name}`);
  }
  await client.query('reset role');
  return applied;
}

/** Returns the migrations that ran in a database, by name, with the hash that their file had; read as its owner. */
export async function knownMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from schema_migration',
  );
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

async function applyOne(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

/** Makes the login of the web and worker processes, which has no rights but the runtime role's. */
async function stepDown(client: pg.Client, admin: ConnectionAddress): Promise<ConnectionAddress> {
  const kept = await keptLogin(client);
  const login = kept.get('runtime-login') ?? `stellwerk_web_${randomUUID().slice(0, 8)}`;
  const password = kept.get('runtime-password') ?? randomBytes(24).toString('base64url');
  if (kept.size < 2) {
    await client.query(`insert into secret values ('runtime-login', $1), ('runtime-password', $2)`, [
      login,
      password,
    ]);
  }
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login]);
  if (rowCount === 0) {
    await client.query(
      `create role ${login} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}' in role ${RUNTIME}`,
    );
  }
  return { ...admin, user: login, password };
}

/** Finds what is kept of that login, `runtime-login` and `runtime-password`; read as the owner of the database. */
export async function keptLogin(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select name, value from secret where name in ('runtime-login', 'runtime-password')`,
  );
  return new Map(rows.map(({ name, value }) => [name, value]));
}
