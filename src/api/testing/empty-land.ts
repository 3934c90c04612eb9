import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { openStore } from '#platform/database/database.ts';
import { createTestDatabase } from '../../../test/support/database.ts';
import { callerOf } from './caller.ts';

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

/** A Land in which nothing is but its administrator's token; everything else comes through the API, as a stranger would do it. */
export type EmptyLand = {
  setTime(instant: string): void;
  /** Makes an access for a body that a list names so, and remembers it by a key. */
  admit(key: string, role: string, organisation: string): Promise<void>;
  /** Returns the id of a body by its name, as the list of bodies tells it. */
  bodyOf(name: string): Promise<string>;
  /** Returns the account that an access acts as. */
  accountOf(key: string): string;
  /** Sends a command and returns its answer; throws unless it was done. */
  did(key: string, command: string, input: object): Promise<Record<string, unknown> & { id: string }>;
  /** Sends a command and returns the code of why not: that of the refusal, or each `path code` of its faults. */
  refused(key: string, command: string, input: object): Promise<string>;
  /** Asks; throws unless it was answered. */
  asks<Body = Record<string, never>>(key: string, path: string): Promise<Body>;
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** Opens a Land with nothing in it but one administrator. */
export async function openEmptyLand(slug: string, name: string): Promise<EmptyLand> {
  const database = await createTestDatabase();
  const client = new pg.Client(database.admin);
  await client.connect();
  let now = new Date('2010-01-04T10:00:00Z');
  const store = openStore({ address: database.runtime, clock: () => now, connections: 5 });
  const tenantId = randomUUID();
  const sql: EmptyLand['sql'] = async (text, values = []) => (await client.query(text, values)).rows;
  const administrator = await foundLand(sql, { tenantId, slug, name });
  const api = callerOf({ store, tenantId, sql, people: { administrator } });
  const tokens = new Map([['administrator', await api.tokenOf('administrator')]]);
  const accounts = new Map<string, string>();

  const asks: EmptyLand['asks'] = async (key, path) => {
    const { status, body } = await api.get(path, { token: tokens.get(key) as string });
    if (status !== 200) throw new Error(`${key} GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body as never;
  };
  const sends = (key: string, command: string, body: object): Promise<Answer> =>
    api.post(`/${command}`, { token: tokens.get(key) as string, body });
  const did: EmptyLand['did'] = async (key, command, input) => {
    const { status, body } = await sends(key, command, input);
    if (status !== 200) throw new Error(`${key} ${command}: ${status} ${JSON.stringify(body)}`);
    return body.answer as { id: string };
  };
  const bodyOf: EmptyLand['bodyOf'] = async (wanted) => {
    const { rows } = await asks<{ rows: { id: string; name: string }[] }>(
      'administrator',
      `/organisations?name=${encodeURIComponent(wanted)}`,
    );
    const found = rows.find((row) => row.name === wanted);
    if (!found) throw new Error(`no body is called ${wanted}`);
    return found.id;
  };

  return {
    ...{ asks, did, bodyOf, sql },
    setTime: (instant) => {
      now = new Date(instant);
    },
    accountOf: (key) => accounts.get(key) as string,
    admit: async (key, role, organisation) => {
      const secret = randomBytes(32).toString('base64url');
      const secretHash = createHash('sha256').update(secret).digest('base64url');
      const organisationId = await bodyOf(organisation);
      const made = await did('administrator', 'identity/create-token', {
        label: key,
        organisationId,
        role,
        secretHash,
      });
      tokens.set(key, `${tenantId}.${secret}`);
      accounts.set(key, String(made.accountId));
    },
    refused: async (key, command, input) => {
      const { status, body } = await sends(key, command, input);
      if (status === 422)
        return (body.problems as { path: string; code: string }[])
          .map(({ path, code }) => `${path} ${code}`)
          .join(', ');
      return status === 409 ? String(body.code ?? body.error) : `${status} ${JSON.stringify(body)}`;
    },
    close: async () => {
      await store.close();
      await client.end();
      await database.drop();
    },
  };
}

type Founded = { readonly tenantId: string; readonly slug: string; readonly name: string };

/** Does what `land set-up` does before anybody can sign in: the Land, who runs the system, and one administrator. */
async function foundLand(sql: EmptyLand['sql'], { tenantId, slug, name }: Founded) {
  const [accountId, membershipId, organisationId] = [randomUUID(), randomUUID(), randomUUID()];
  await sql('insert into tenant (id, slug, name) values ($1, $2, $3)', [tenantId, slug, name]);
  await sql(`select set_config('app.tenant', $1, false)`, [tenantId]);
  await sql(`insert into organisation (tenant_id, id, kind, name) values ($1, $2, 'operator', 'Betrieb')`, [
    tenantId,
    organisationId,
  ]);
  await sql(`insert into account (tenant_id, id, display_name) values ($1, $2, 'Administration')`, [
    tenantId,
    accountId,
  ]);
  await sql(
    `insert into membership (tenant_id, id, account_id, organisation_id, role, valid) values ($1, $2, $3, $4, 'administrator', '[2005-01-01,)')`,
    [tenantId, membershipId, accountId, organisationId],
  );
  return { accountId, membershipId, organisationId };
}
