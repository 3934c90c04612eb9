import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Who asks, for counting attempts. A proxy on the same machine says for whom it asks, in the last entry that it wrote
 * itself; nobody else is believed.
 */
export function addressOf(hono: Context): string {
  const peer = peerOf(hono);
  const forwarded = hono.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return LOOPBACK.test(peer) && forwarded ? forwarded : peer;
}

/** Without a connection, as in tests, everybody asks from this machine. */
function peerOf(hono: Context): string {
  try {
    return getConnInfo(hono).remote.address ?? '127.0.0.1';
  } catch {
    return '127.0.0.1';
  }
}
