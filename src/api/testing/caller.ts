import { randomUUID } from 'node:crypto';
import { compose } from '#app/compose.ts';
import { createServer } from '#app/server.ts';
import { cookieValue, hashSecret, newSecret } from '#modules/identity/index.ts';
import type { Office } from '../../../test/support/office.ts';

type Call = {
  as?: string;
  token?: string;
  key?: string | undefined;
  body?: unknown;
  headers?: Record<string, string>;
};
type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

type Caller = {
  get(path: string, call?: Call): Promise<Answer>;
  post(path: string, call?: Call): Promise<Answer>;
  /** The API token of somebody, made at the first asking. */
  tokenOf(key: string, expiresAt?: string): Promise<string>;
};

/** Asks the API of an office as a program would, without a port. */
export function callerOf(office: Pick<Office, 'store' | 'tenantId' | 'sql' | 'people'>): Caller {
  const mistakes: string[] = [];
  const server = createServer(
    compose({
      store: office.store,
      origin: 'http://localhost:3000',
      installation: () => ({
        lands: [{ id: office.tenantId, slug: 'sachsen-anhalt', name: 'Sachsen-Anhalt' }],
        mode: 'production',
        behindMilliseconds: 0,
      }),
      log: (line) => mistakes.push(line),
    }),
  );
  const tokens = new Map<string, string>();

  async function tokenOf(key: string, expiresAt = '2040-01-01'): Promise<string> {
    const known = tokens.get(key + expiresAt);
    if (known) return known;
    const secret = newSecret();
    await office.sql(
      `insert into api_token (tenant_id, id, token_hash, membership_id, label, created_at, expires_at)
       values ($1, $2, $3, $4, $5, '2017-01-01', $6)`,
      [office.tenantId, randomUUID(), hashSecret(secret), office.people[key]?.membershipId, key, expiresAt],
    );
    const token = cookieValue({ tenantId: office.tenantId, secret });
    tokens.set(key + expiresAt, token);
    return token;
  }

  async function ask(
    method: string,
    path: string,
    { as, token, key, body, headers = {} }: Call,
  ): Promise<Answer> {
    const bearer = token ?? (as && (await tokenOf(as)));
    const answer = await server.request(`/api/v1${path}`, {
      method,
      headers: {
        ...(bearer && { authorization: `Bearer ${bearer}` }),
        ...(key && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const mistake = mistakes.shift();
    if (mistake) throw new Error(mistake);
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer['body'] };
  }

  return {
    get: (path, call = {}) => ask('GET', path, call),
    post: (path, call = {}) => ask('POST', path, { key: randomUUID(), ...call }),
    tokenOf,
  };
}
