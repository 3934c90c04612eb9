import { randomUUID } from 'node:crypto';
import { CamelCasePlugin, Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { type Clock, germanDay } from '../clock.ts';
import { type Actor, isSignedIn, type SignedInWork, type Work } from '../work.ts';
import { pipelining, pipeliningDialect } from './pipeline.ts';
import { preparedStatements } from './prepared-statements.ts';
import type { Database } from './schema.generated.ts';
import type { ConnectionAddress } from './server/connection-address.ts';
import { sparingPool } from './sparing-pool.ts';
import { setTypeParsers } from './types.ts';

export type Store = {
  /**
   * Runs one transaction for whoever holds the token (a session or an API token), or for the public without one; in the
   * district `areaId`, if their body answers for it.
   */
  forToken<T>(
    tenantId: string,
    tokenHash: Buffer | null,
    work: (work: Work) => Promise<T>,
    areaId?: string | null,
  ): Promise<T>;
  /** Runs one transaction in a role of the machine itself: `system` for jobs, `gate` for sign-in. */
  forRole<T>(tenantId: string, role: 'system' | 'gate', work: (work: Work) => Promise<T>): Promise<T>;
  /** Runs one transaction as a person known by account and membership: stories and tests, never a request. */
  forMembership<T>(
    tenantId: string,
    membershipId: string,
    work: (work: SignedInWork) => Promise<T>,
  ): Promise<T>;
  readonly kysely: Kysely<Database>;
  readonly clock: Clock;
  close(): Promise<void>;
};

type StoreOptions = {
  address: ConnectionAddress;
  clock: Clock;
  newId?: () => string;
  connections?: number;
  /** Hears of every statement that ran, for measuring: what a page really asks of the database. */
  observe?: (sql: string, parameters: readonly unknown[]) => void;
};

/** Opens the pool that requests run on. Every statement runs inside a transaction that says who is acting. */
export function openStore({
  address,
  clock,
  newId = randomUUID,
  connections = 10,
  observe,
}: StoreOptions): Store {
  const pool = openPool(address, connections);
  const dialect = pipeliningDialect({ pool: sparingPool(pool) });
  const pipelined = pipelining(dialect);
  const kysely = new Kysely<Database>({
    dialect,
    // Names are mapped by rule: `noticeNumber` here is `notice_number` there. What stands inside a document stays.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    ...(observe && { log: ({ query }) => observe(query.sql, query.parameters) }),
  });

  const transact = <T>(
    begin: (db: Transaction<Database>, now: Date) => Promise<Actor>,
    work: (work: Work) => Promise<T>,
  ) =>
    kysely.transaction().execute(async (one) => {
      const db = await pipelined(one);
      const now = clock();
      const actor = await begin(db, now);
      return work({ db, actor, now, today: germanDay(now), newId });
    });

  return {
    kysely,
    clock,
    forToken: (tenantId, tokenHash, work, areaId = null) =>
      transact((db, now) => beginRequest(db, { tenantId, token: tokenHash, areaId }, now), work),
    forRole: (tenantId, role, work) => transact((db, now) => beginAs(db, tenantId, role, now), work),
    forMembership: (tenantId, membershipId, work) =>
      transact(
        (db, now) => beginMembership(db, tenantId, membershipId, now),
        (given) => {
          if (!isSignedIn(given)) throw new Error('a membership is of an account');
          return work(given);
        },
      ),
    close: () => kysely.destroy(),
  };
}

/** Opens connections that prepare their statements, and give back what breaks. */
function openPool(address: ConnectionAddress, max: number): pg.Pool {
  setTypeParsers();
  const pool = new pg.Pool({
    ...address,
    max,
    pipeline: true,
    application_name: 'stellwerk',
    connectionTimeoutMillis: 5000,
    // What a connection has prepared takes memory of the server, and goes with it.
    maxLifetimeSeconds: 3600,
  });
  const prepare = preparedStatements();
  // An idle connection that breaks (server restarted) is dropped by the pool; the next request gets a new one.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // One that breaks while it works tells its statement; without a listener of its own it would end the process as well.
    client.on('error', () => {});
    prepare(client);
  });
  return pool;
}

type ActorRow = {
  sessionId: string | null;
  accountId: string;
  membershipId: string | null;
  displayName: string;
  role: string | null;
  organisationId: string | null;
  organisationName: string | null;
  districtId: string | null;
  participantId: string | null;
  language: 'de' | 'en';
  method: string;
  areaName: string | null;
};

async function beginRequest(
  db: Transaction<Database>,
  { tenantId, token, areaId }: { tenantId: string; token: Buffer | null; areaId: string | null },
  now: Date,
): Promise<Actor> {
  const { rows } =
    await sql<ActorRow>`select * from begin_request(${tenantId}, ${token}, ${now}, ${germanDay(now)}, ${areaId})`.execute(
      db,
    );
  return rows[0] ? actorOf(tenantId, rows[0]) : nobody(tenantId, 'public');
}

async function beginAs(db: Transaction<Database>, tenantId: string, role: string, now: Date): Promise<Actor> {
  await sql`select set_config('app.tenant', ${tenantId}, true), set_config('app.role', ${role}, true),
    set_config('app.account', '', true), set_config('app.organisation', '', true), set_config('app.district', '', true),
    set_config('app.participant', '', true), set_config('app.today', ${germanDay(now)}, true)`.execute(db);
  return nobody(tenantId, role);
}

async function beginMembership(
  db: Transaction<Database>,
  tenantId: string,
  membershipId: string,
  now: Date,
): Promise<Actor> {
  const [, { rows }] = await Promise.all([
    beginAs(db, tenantId, 'gate', now),
    sql<ActorRow>`select * from begin_membership(${tenantId}, ${membershipId})`.execute(db),
  ]);
  if (!rows[0]) throw new Error(`no membership ${membershipId}`);
  return actorOf(tenantId, rows[0]);
}

const actorOf = (tenantId: string, row: ActorRow): Actor => ({
  tenantId,
  role: row.role ?? 'public',
  accountId: row.accountId,
  sessionId: row.sessionId,
  membershipId: row.membershipId,
  name: row.displayName,
  organisationId: row.organisationId,
  organisationName: row.organisationName,
  districtId: row.districtId,
  participantId: row.participantId,
  language: row.language,
  method: row.method,
  areaName: row.areaName,
});

const nobody = (tenantId: string, role: string): Actor => ({
  tenantId,
  role,
  accountId: null,
  sessionId: null,
  membershipId: null,
  name: '',
  organisationId: null,
  organisationName: null,
  districtId: null,
  participantId: null,
  language: null,
  method: null,
  areaName: null,
});
