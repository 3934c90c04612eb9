import { randomUUID } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { notSignedIn, refuse } from '#api/reply.ts';
import { signInAddress } from '#modules/identity/addresses.ts';
import { NOWHERE } from '#platform/database/land.ts';
import type { Work } from '#platform/work.ts';
import { inLocale } from '#ui/language.ts';
import type { Route } from '#web/route.ts';
import type { App } from './app.ts';
import { askWhichLand, keepLand } from './choose-land.ts';
import { contextOf, localeFor } from './context-of.ts';
import { ErrorPage } from './error-page.tsx';
import { frameFor } from './frame.ts';
import { keepLocale } from './frame-routes.ts';
import { refuseArea, soundArea } from './named-area.ts';
import { isOutage } from './outage.ts';
import { isFormGenuine, type Read, readRequest } from './read-request.ts';

/** Answers one request on one route: who asks, whether they may, the handler, all in one transaction. */
export async function respond(app: App, route: Route, hono: HonoContext): Promise<Response> {
  const reference = randomUUID().slice(0, 8);
  try {
    const request = await readRequest(app, route, hono);
    if (request instanceof Response) return request;
    if (!request.land && !route.inAnyLand) return askWhichLand(route, hono);
    const found = await doBeforehand(app, route, hono, request);
    return await app.store.forToken(
      tenantOf(request),
      request.tokenHash,
      (work) =>
        inLocale(localeFor(route, hono, work.actor), () => answer(app, route, hono, request, work, found)),
      soundArea(request),
    );
  } catch (error) {
    const kind = isOutage(error) ? 'outage' : 'mistake';
    app.log(
      `${reference} ${route.method} ${route.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return inLocale(localeFor(route, hono, undefined), () => failure(app, route, hono, kind, reference));
  }
}

/**
 * Does what a route asks beforehand: prepared in one transaction, done in none, answered in another. Only public routes
 * ask beforehand.
 */
async function doBeforehand(app: App, route: Route, hono: HonoContext, request: Read): Promise<unknown> {
  const { beforehand } = route;
  if (!beforehand) return undefined;
  const run = await app.store.forToken(tenantOf(request), request.tokenHash, (work) =>
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
  const elsewhere = await refuseArea(request, work);
  if (elsewhere) return elsewhere;
  const inOtherLand = !route.api && keepLand(context, route.method);
  if (inOtherLand) return inOtherLand;
  if ('permission' in route.access && !app.may(work.actor.role, route.access.permission)) {
    await app.refuseAccess(work, route.access.permission);
    if (route.api) return refuseProgram(work);
    if (work.actor.accountId !== null) return context.notAllowed();
    return context.redirect(signInAddress({ returnTo: context.url.pathname + context.url.search }));
  }
  return (!route.api && keepLocale(context, route.method)) || route.handle(context, found);
}

const tenantOf = ({ land }: Read): string => land?.id ?? NOWHERE;

const refuseProgram = ({ actor }: Work): Response =>
  actor.accountId === null ? notSignedIn() : refuse({ error: 'not-permitted' }, 403);

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
  const frame = frameFor({ app, land: undefined, actor: undefined, url, theme: undefined, csrf: '' });
  const view = await Promise.resolve(ErrorPage({ frame, kind, reference, isSignedIn: false }).toString());
  return new Response(view, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
}
