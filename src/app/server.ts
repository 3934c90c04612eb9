import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { NOWHERE } from '#platform/database/land.ts';
import type { Route } from '#web/route.ts';
import { assetAddress, healthAddress, readinessAddress } from './addresses.ts';
import type { App } from './app.ts';
import { serveAssets } from './assets.ts';
import { respond } from './respond.ts';
import { fallback, routes } from './routes.ts';

const BODY_LIMIT = 1024 * 1024;
/** Three times what a file may have: who sends somewhat too much reads so beside the field. */
const FILES_LIMIT = 32 * BODY_LIMIT;

/** The headers that allow no inline script or style, nothing from outside, no frame around us. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * Makes the web application, in which every route of the table passes the same checks. It can be tested without a port.
 */
export function createServer(app: App): Hono {
  const hono = new Hono();
  const headers: Record<string, string> = { ...SECURITY_HEADERS };
  if (app.settings.origin.startsWith('https:'))
    headers['strict-transport-security'] = 'max-age=63072000; includeSubDomains';
  hono.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
  hono.get(healthAddress.path, (context) => context.text('ok'));
  hono.get(readinessAddress.path, async (context) =>
    (await isReady(app)) ? context.text('ok') : context.text('The database does not answer.', 503),
  );
  hono.get(assetAddress.path, serveAssets);
  for (const route of routes)
    hono.on(route.method, route.path, limitOf(route), (context) => respond(app, route, context));
  hono.notFound((context) => respond(app, fallback, context));
  return hono;
}

/** Returns the wall against more than a route takes. */
const limitOf = ({ takesFiles }: Route) => (takesFiles ? FILES : WORDS);

const WORDS = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: (context) => context.text('Too large: one megabyte at most.', 413),
});
const FILES = bodyLimit({
  maxSize: FILES_LIMIT,
  onError: (context) =>
    context.text(
      'Die Datei ist viel zu groß: höchstens 10 MB.\nThe file is much too large: 10 MB at most.',
      413,
    ),
});

async function isReady({ store }: App): Promise<boolean> {
  try {
    await store.forToken(NOWHERE, null, async () => {});
    return true;
  } catch {
    return false;
  }
}

type Listening = { readonly port: number; close(): Promise<void> };

/** Opens the port on loopback and every address of the machine that `host` names; answers once it listens. */
export function listen(hono: Hono, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: hono.fetch, port, hostname: host }, (info: AddressInfo) =>
      resolve({ port: info.port, close: () => close(server) }),
    ) as Server;
    server.once('error', reject);
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
