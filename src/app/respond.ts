import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { languageAskedFor, notSignedIn, refuse } from '#api/reply.ts';
import { formToken, hashSecret, newSecret, readCookieValue, secretOfForm } from '#modules/identity/index.ts';
import type { Runner } from '#platform/commands/run-command.ts';
import type { Store } from '#platform/database/database.ts';
import { recordId } from '#platform/record-id.ts';
import type { Actor, Work } from '#platform/work.ts';
import { currentLanguage, inLocale, type Locale } from '#ui/language.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import type { Context, FormInput } from '#web/context.ts';
import { readCookie, sessionCookieName } from '#web/cookies.ts';
import type { OpenId } from '#web/open-id.ts';
import type { Route } from '#web/route.ts';
import { addressOf, type IsProxy } from './address.ts';
import { assetUrl } from './assets.ts';
import { ErrorPage } from './error-page.tsx';
import { frameFor, localeOf } from './frame.ts';
import { keepLocale, localeAskedFor } from './frame-routes.ts';
import { noticeOf, refusalText } from './messages.ts';
import { isOutage } from './outage.ts';
import { repliesWith } from './replies.ts';

/** What answering a request takes, put together once in `compose`. */
export type App = {
  readonly store: Store;
  readonly run: Runner;
  readonly may: (role: string, permission: string) => boolean;
  readonly refuseAccess: (work: Work, what: string) => Promise<void>;
  readonly settings: { readonly origin: string; readonly isProxy: IsProxy };
  readonly openId: OpenId | undefined;
  readonly defaultTenantId: () => string;
  readonly operator: () => string;
  readonly isDemonstration: () => boolean;
  readonly log: (line: string) => void;
};

/** Answers one request on one route: who asks, whether they may, the handler, all in one transaction. */
export async function respond(app: App, route: Route, hono: HonoContext): Promise<Response> {
  const reference = randomUUID().slice(0, 8);
  try {
    const request = await readRequest(app, route, hono);
    if (request instanceof Response) return request;
    const found = await doBeforehand(app, route, hono, request);
    return await app.store.forToken(request.tenantId, request.tokenHash, (work) =>
      inLocale(localeFor(route, hono, work.actor), () => answer(app, route, hono, request, work, found)),
    );
  } catch (error) {
    const kind = isOutage(error) ? 'outage' : 'mistake';
    app.log(
      `${reference} ${route.method} ${route.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return inLocale(localeFor(route, hono, undefined), () => failure(app, route, hono, kind, reference));
  }
}

type Read = { tenantId: string; secret: string | undefined; tokenHash: Buffer | null; form: FormInput };

async function readRequest(app: App, route: Route, hono: HonoContext): Promise<Read | Response> {
  const bearer = /^Bearer ([0-9a-f-]{36}\.[\w-]{43})$/.exec(hono.req.header('authorization') ?? '')?.[1];
  const cookie = route.api
    ? bearer
    : readCookie(hono.req.header('cookie'), sessionCookieName(app.settings.origin));
  const token = readCookieValue(cookie);
  const isForm = route.method === 'POST' && !route.api;
  if (isForm && isForeign(app, hono)) return hono.text('This form was sent from another site.', 403);
  const form = isForm ? await readForm(hono) : {};
  if (!form) return hono.text('This form cannot be read.', 400);
  return {
    tenantId: token?.tenantId ?? app.defaultTenantId(),
    secret: token?.secret,
    tokenHash: token ? hashSecret(token.secret) : null,
    form,
  };
}

/** A form of ours comes from our own pages; browsers say where a request comes from. */
function isForeign(app: App, hono: HonoContext): boolean {
  const site = hono.req.header('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = hono.req.header('origin');
  if (origin === undefined || origin === 'null' || origin === app.settings.origin) return false;
  const host = URL.parse(origin)?.host;
  return !host || host !== hono.req.header('host');
}

/** What was sent, or nothing where it is no form or broke off on its way. */
async function readForm(hono: HonoContext): Promise<FormInput | undefined> {
  const sent = await hono.req.parseBody({ all: true }).catch(() => undefined);
  if (!sent) return undefined;
  const form: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(sent as Record<string, unknown>)) {
    if (typeof value === 'string') form[name] = storable(value);
    else if (Array.isArray(value))
      form[name] = value.filter((item) => typeof item === 'string').map(storable);
  }
  return form;
}

/** PostgreSQL stores every character but U+0000, which no keyboard types. */
const storable = (text: string): string => text.replaceAll('\u0000', '');

/** Prepared in one transaction, done in none, answered in another. Only public routes ask beforehand. */
async function doBeforehand(app: App, route: Route, hono: HonoContext, request: Read): Promise<unknown> {
  const { beforehand } = route;
  if (!beforehand) return undefined;
  const run = await app.store.forToken(request.tenantId, request.tokenHash, (work) =>
    inLocale(localeFor(route, hono, work.actor), () => beforehand(contextOf(app, hono, request, work))),
  );
  return run();
}

async function answer(
  app: App,
  route: Route,
  hono: HonoContext,
  request: Read,
  work: Work,
  found: unknown,
): Promise<Response> {
  const context = contextOf(app, hono, request, work);
  if (!isFormGenuine(route, request, context)) return context.notAllowed();
  if ('permission' in route.access && !app.may(work.actor.role, route.access.permission)) {
    await app.refuseAccess(work, route.access.permission);
    if (route.api) return refuseProgram(work);
    if (work.actor.accountId !== null) return context.notAllowed();
    return context.redirect(
      `/sign-in?returnTo=${encodeURIComponent(context.url.pathname + context.url.search)}`,
    );
  }
  return (!route.api && keepLocale(context, route.method)) || route.handle(context, found);
}

const refuseProgram = ({ actor }: Work): Response =>
  actor.accountId === null ? notSignedIn() : refuse({ error: 'not-permitted' }, 403);

/** A signed-in person's form carries the session's token, which no other site can know. */
function isFormGenuine(route: Route, request: Read, context: Context): boolean {
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

/** Whom it is for decides, because the language of the account counts; programs ask for theirs. */
const localeFor = ({ api }: Route, hono: HonoContext, actor: Actor | undefined): Locale =>
  api ? languageAskedFor(hono.req.header('accept-language')) : pageLocale(hono, actor);

const pageLocale = (hono: HonoContext, actor: Actor | undefined): Locale =>
  localeOf(localeAskedFor(urlOf(hono)) ?? readCookie(hono.req.header('cookie'), 'locale'), actor);

const urlOf = (hono: HonoContext): URL => new URL(hono.req.url.replaceAll('%00', ''));

function contextOf(app: App, hono: HonoContext, request: Read, work: Work): Context {
  const { actor } = work;
  const url = urlOf(hono);
  const cookie = (name: string) => readCookie(hono.req.header('cookie'), name);
  const csrf = request.secret && actor.accountId ? formToken(request.secret) : '';
  const headers = new Headers({ 'cache-control': 'no-store' });
  const frame = frameFor({ app, actor, url, theme: cookie('theme'), csrf });
  const replies = repliesWith(headers, app.settings.origin.startsWith('https:'));
  const problem = (kind: 'not-found' | 'not-allowed', status: number) =>
    replies.html(ErrorPage({ frame, kind, isSignedIn: actor.accountId !== null }), status);

  return {
    work,
    actor,
    url,
    params: hono.req.param() as Record<string, string>,
    form: request.form,
    body: () => hono.req.json().catch(() => undefined),
    text: () => hono.req.text(),
    header: (name) => hono.req.header(name),
    cookie,
    // The titles in an API answer are in the language of the account, its sentences in the one asked for.
    language: inLocale(pageLocale(hono, actor), currentLanguage),
    frame,
    csrf,
    notice: noticeOf(url.searchParams.get('done')),
    isDemonstration: app.isDemonstration(),
    origin: app.settings.origin,
    address: addressOf(hono, app.settings.isProxy),
    formSecret: () => {
      const commandId = request.form[FORM_FIELDS.command];
      return request.secret && typeof commandId === 'string'
        ? secretOfForm(request.secret, commandId)
        : newSecret();
    },
    openId: app.openId,
    id: (name = 'id') => recordId(hono.req.param(name) ?? ''),
    may: (permission) => app.may(actor.role, permission),
    run: (command, submission) => app.run(work, command, submission),
    refusalText,
    asset: assetUrl,
    ...replies,
    notFound: () => problem('not-found', 404),
    notAllowed: () => problem('not-allowed', 403),
  };
}

async function failure(
  app: App,
  route: Route,
  hono: HonoContext,
  kind: 'outage' | 'mistake',
  reference: string,
): Promise<Response> {
  const status = kind === 'outage' ? 503 : 500;
  const headers: Record<string, string> = kind === 'outage' ? { 'retry-after': '5' } : {};
  if (route.api)
    return Response.json(
      { error: kind === 'outage' ? 'try-again-later' : 'our-mistake', reference },
      { status, headers },
    );
  const url = new URL(hono.req.url);
  const frame = frameFor({ app, actor: undefined, url, theme: undefined, csrf: '' });
  const view = await Promise.resolve(ErrorPage({ frame, kind, reference, isSignedIn: false }).toString());
  return new Response(view, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
}
