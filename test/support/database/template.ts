import type { Client } from 'pg';
import type { Schema } from '../database.ts';
import { withClient } from './ask.ts';
import type { TestRun } from './test-run.ts';

type Login = { readonly user: string; readonly password: string };

/** A migrated database to copy from, and the login that requests use on each copy. */
type Template = { readonly name: string; readonly login: Login };

const BUILDING_LOCK = 8_150_151;

/** The run's template for this schema. The first process that asks builds it, the others wait. */
export async function ensureTemplate(run: TestRun, schema: Schema): Promise<Template> {
  const name = `${run.prefix}_template_${schema.key}`;
  return withClient(run.server, async (client) => {
    const ready = await findTemplate(client, name);
    if (ready !== undefined) return ready;
    // The lock ends with the connection, so a builder that dies holds nobody up.
    await client.query('select pg_advisory_lock($1)', [BUILDING_LOCK]);
    return (await findTemplate(client, name)) ?? (await build(client, name, run, schema));
  });
}

/** The login is kept as the database's comment: there it can be read without entering the template. */
async function findTemplate(client: Client, name: string): Promise<Template | undefined> {
  const { rows } = await client.query<{ comment: string }>(
    `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = $1`,
    [name],
  );
  return rows[0] && { name, login: JSON.parse(rows[0].comment) as Login };
}

/** It gets its name last: what bears the name is complete. */
async function build(client: Client, name: string, run: TestRun, schema: Schema): Promise<Template> {
  const draft = `${name}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft}`);
  const { runtime } = await schema.migrate({ ...run.server, database: draft });
  const login: Login = { user: runtime.user, password: runtime.password };
  await client.query(`comment on database ${draft} is ${client.escapeLiteral(JSON.stringify(login))}`);
  await client.query(`alter database ${draft} rename to ${name}`);
  return { name, login };
}
