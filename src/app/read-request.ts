import { timingSafeEqual } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { AREA_HEADER } from '#api/area.ts';
import { formToken, hashSecret, readCookieValue, type SessionToken } from '#modules/identity/index.ts';
import type { Land } from '#platform/database/land.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import type { Context, FormFiles, FormInput, SentFile } from '#web/context.ts';
import { readCookie, sessionCookieName } from '#web/cookies.ts';
import type { Route } from '#web/route.ts';
import type { App } from './app.ts';
import { LAND_COOKIE } from './choose-land.ts';

/** The sender of a request, and what they sent. */
export type Read = {
  /** The Land it is for; none where several could be meant and none is named. */
  land: Land | undefined;
  secret: string | undefined;
  tokenHash: Buffer | null;
  /** The district that a program acts for, where it names one. */
  areaId: string | undefined;
  form: FormInput;
  files: FormFiles;
};

/** Reads who asks and what was sent; a form of another site, or one that cannot be read, is answered at once. */
export async function readRequest(app: App, route: Route, hono: HonoContext): Promise<Read | Response> {
  const bearer = /^Bearer ([0-9a-f-]{36}\.[\w-]{43})$/.exec(hono.req.header('authorization') ?? '')?.[1];
  const cookie = route.api
    ? bearer
    : readCookie(hono.req.header('cookie'), sessionCookieName(app.settings.origin));
  const token = soundToken(app, readCookieValue(cookie));
  const isForm = route.method === 'POST' && !route.api;
  if (isForm && isForeign(app, hono)) return hono.text('This form was sent from another site.', 403);
  const sent = isForm ? await readForm(hono, route) : { form: {}, files: {} };
  if (!sent) return hono.text('This form cannot be read.', 400);
  return {
    land: landOf(app, hono, token),
    secret: token?.secret,
    tokenHash: token ? hashSecret(token.secret) : null,
    areaId: route.api ? hono.req.header(AREA_HEADER)?.trim().toLowerCase() : undefined,
    ...sent,
  };
}

/** Returns the token if it is one of a Land of ours; another has never been given out here. */
const soundToken = ({ lands }: App, token: SessionToken | undefined): SessionToken | undefined =>
  lands().some(({ id }) => id === token?.tenantId) ? token : undefined;

/**
 * Returns the Land that a request is for: that of the session or token, else the one that the address names, else the
 * one chosen before, else the only one there is.
 */
function landOf(app: App, hono: HonoContext, token: SessionToken | undefined): Land | undefined {
  const lands = app.lands();
  const named = (slug: string | undefined) => lands.find((land) => land.slug === slug);
  if (token) return lands.find(({ id }) => id === token.tenantId);
  const kept = readCookie(hono.req.header('cookie'), LAND_COOKIE);
  return named(hono.req.query('land')) ?? named(kept) ?? (lands.length === 1 ? lands[0] : undefined);
}

/** Tells whether a form comes from pages that are not ours; browsers say where a request comes from. */
function isForeign(app: App, hono: HonoContext): boolean {
  const site = hono.req.header('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = hono.req.header('origin');
  if (origin === undefined || origin === 'null' || origin === app.settings.origin) return false;
  const host = URL.parse(origin)?.host;
  return !host || host !== hono.req.header('host');
}

/** Reads the form that was sent; nothing if it is no form or broke off on its way. Elsewhere a file is the text in it. */
async function readForm(
  hono: HonoContext,
  { takesFiles }: Route,
): Promise<Pick<Read, 'form' | 'files'> | undefined> {
  const sent = await hono.req.parseBody({ all: true }).catch(() => undefined);
  if (!sent) return undefined;
  const form: Record<string, string | string[]> = {};
  const files: Record<string, SentFile> = {};
  for (const [name, value] of Object.entries(sent as Record<string, unknown>)) {
    if (typeof value === 'string') form[name] = storable(value);
    else if (value instanceof File && takesFiles)
      files[name] = { name: storable(value.name), bytes: Buffer.from(await value.arrayBuffer()) };
    else if (value instanceof File) form[name] = storable(await value.text());
    else if (Array.isArray(value))
      form[name] = value.filter((item) => typeof item === 'string').map(storable);
  }
  return { form, files };
}

/** Removes U+0000, the one character that PostgreSQL does not store and no keyboard types. */
const storable = (text: string): string => text.replaceAll('\u0000', '');

/** Tells whether a signed-in person's form carries the session's token, which no other site can know. */
export function isFormGenuine(route: Route, request: Read, context: Context): boolean {
  if (
    route.method !== 'POST' ||
    route.api ||
    context.actor.accountId === null ||
    request.secret === undefined
  )
    return true;
  const sent = Buffer.from(String(request.form[FORM_FIELDS.csrf] ?? ''));
  const expected = Buffer.from(formToken(request.secret));
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}
