import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { cookieValue, formToken, hashSecret, newSecret } from '#modules/identity/index.ts';
import { findPostmaster } from '#platform/database/server/postmaster-file.ts';
import { superuserAddress } from '#platform/database/server/server-plan.ts';
import { chooseMemoryFolder } from '#platform/database/server/testing/memory-folder.ts';
import { kill, killPostmaster } from '#platform/database/server/testing/servers.ts';
import { until } from '../../support/until.ts';

const program = join(import.meta.dirname, '../../../bin/stellwerk');

/** The proof by which an administrator's browser says who it is. */
export type Session = { readonly cookie: string; readonly csrf: string };

/** A real installation in a folder of its own: `bin/stellwerk serve` with its worker and its database. */
export type Installation = {
  readonly origin: string;
  readonly session: Session;
  killWeb(): Promise<void>;
  killDatabase(): Promise<void>;
  start(): Promise<void>;
  untilReady(): Promise<void>;
  /** The owner's connection, for looking past row-level security. */
  look<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Returns what `audit verify` answers, and its exit status. */
  verifyAudit(): Promise<{ status: number; answer: unknown }>;
  remove(): Promise<void>;
};

export async function openInstallation(): Promise<Installation> {
  const folder = await mkdtemp(join(await chooseMemoryFolder(), 'stellwerk-faults-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let web: ReturnType<typeof spawn>;

  // As a supervisor does: whoever ends before it serves is started again.
  const start = () =>
    until('serve starts', async () => {
      web = spawn(program, ['serve', '--data', folder, '--port', String(port)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const lines = createInterface({ input: web.stdout as NonNullable<typeof web.stdout> });
      const [said] = await Promise.race([once(lines, 'line'), once(web, 'exit').then(() => [])]);
      return String(said).includes(origin);
    });
  // Under root the cluster lies elsewhere, where its own account may go.
  const postmaster = async () => findPostmaster(await realpath(join(folder, 'postgres')));
  const look: Installation['look'] = async (work) => {
    const server = await postmaster();
    const password = await readFile(join(folder, 'postgres.secret'), 'utf8');
    if (!server) throw new Error('no database is running');
    const client = new pg.Client(superuserAddress(server.endpoint, password, 'stellwerk'));
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  await start();
  return {
    origin,
    session: await look(becomeAdministrator),
    start,
    look,
    killWeb: () => kill(web),
    killDatabase: () => killPostmaster(folder),
    untilReady: () => until('the installation is back', () => isReady(origin)),
    verifyAudit: async () => {
      const child = spawn(program, ['audit', 'verify', '--data', folder], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const said: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
      const [status] = (await once(child, 'close')) as [number];
      return { status, answer: JSON.parse(Buffer.concat(said).toString()) };
    },
    // An orderly end takes the database along.
    remove: async () => {
      web.kill('SIGTERM');
      await once(web, 'exit');
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );

/** Makes the empty installation a production system with one administrator, who is signed in. */
async function becomeAdministrator(client: pg.Client): Promise<Session> {
  const [organisation, account, membership] = [randomUUID(), randomUUID(), randomUUID()];
  const { rows } = await client.query<{ id: string }>('select id from tenant');
  const tenantId = rows[0]?.id as string;
  const secret = newSecret();
  await client.query(`insert into installation values (true, 'production', now())`);
  await client.query(
    `insert into organisation (tenant_id, id, kind, name) values ($1, $2, 'operator', 'Betrieb')`,
    [tenantId, organisation],
  );
  await client.query(`insert into account (tenant_id, id, display_name) values ($1, $2, 'Probe')`, [
    tenantId,
    account,
  ]);
  await client.query(
    `insert into membership (tenant_id, id, account_id, organisation_id, role, valid) values ($1, $2, $3, $4, 'administrator', '[2000-01-01,)')`,
    [tenantId, membership, account, organisation],
  );
  await client.query(
    `insert into session (tenant_id, id, token_hash, account_id, membership_id, method, created_at, expires_at)
     values ($1, $2, $3, $4, $5, 'passkey', now(), now() + interval '1 hour')`,
    [tenantId, randomUUID(), hashSecret(secret), account, membership],
  );
  return { cookie: `stellwerk=${cookieValue({ tenantId, secret })}`, csrf: formToken(secret) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
