import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Tells whether an address is that of a proxy of ours, whose word is believed. */
export type IsProxy = (address: string) => boolean;

/**
 * Returns the address of whoever asks, for counting attempts: the other end of the connection. A trusted proxy says for
 * whom it asks; the last address that is no proxy of ours is the client, because what stands before it the client may
 * have written itself.
 */
export function addressOf(hono: Context, isProxy: IsProxy): string {
  const peer = peerOf(hono);
  const forwarded = hono.req.header('x-forwarded-for')?.split(',') ?? [];
  const client = [...forwarded.map((hop) => hop.trim()), peer].findLast((hop) => !isProxy(hop));
  return client !== undefined && isIP(client) !== 0 ? client : peer;
}

/** Returns the other end; without a connection, as in tests, everybody asks from this machine. */
function peerOf(hono: Context): string {
  try {
    return getConnInfo(hono).remote.address?.replace(/^::ffff:/, '') ?? '127.0.0.1';
  } catch {
    return '127.0.0.1';
  }
}
