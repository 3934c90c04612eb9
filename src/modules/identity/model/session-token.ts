import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * A session's token as the cookie carries it: `tenant.secret`. The database keeps only the hash of the secret.
 */
export type SessionToken = { readonly tenantId: string; readonly secret: string };

/** Returns a new secret: 32 random bytes in base64url, 43 characters. A test hands in its own chance. */
export const newSecret = (random: (size: number) => Buffer = randomBytes): string =>
  random(32).toString('base64url');

/** Returns the SHA-256 of a secret, which is what the database keeps. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Returns a token as the cookie carries it. */
export const cookieValue = ({ tenantId, secret }: SessionToken): string => `${tenantId}.${secret}`;

const COOKIE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** Reads a token from the value of a cookie; `undefined` for whatever has not its shape. */
export function readCookieValue(value: string | undefined): SessionToken | undefined {
  const [, tenantId, secret] = COOKIE.exec(value ?? '') ?? [];
  return tenantId && secret ? { tenantId, secret } : undefined;
}

/** A secret that one form of a session makes, and makes again when it is sent twice. */
export const secretOfForm = (secret: string, commandId: string): string =>
  createHmac('sha256', secret).update(`secret of form ${commandId}`).digest('base64url');

/** The token that every form of a session carries. Only who holds the session's secret can make it. */
export const formToken = (secret: string): string =>
  createHmac('sha256', secret).update('form').digest('base64url');
