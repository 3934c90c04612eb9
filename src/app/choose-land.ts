import type { Context as HonoContext } from 'hono';
import { refuse } from '#api/reply.ts';
import { forgetSession } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { landsAddress } from './addresses.ts';

/** The cookie that keeps the Land a browser has chosen. */
export const LAND_COOKIE = 'land';
const YEAR = 365 * 24 * 3600;

/**
 * Keeps the Land that an address names (`?land=niedersachsen`), and shows the page again without it. Whoever is signed
 * in stays in the Land of the session; one who asks for another is told how to get there.
 */
export function keepLand(context: Context, method: Route['method']): Response | undefined {
  const { url, actor, land } = context;
  const slug = url.searchParams.get('land');
  if (slug === null || method === 'POST') return undefined;
  if (actor.accountId !== null && slug !== land?.slug) return context.redirect(landsAddress());
  const asked = context.lands.find((one) => one.slug === slug);
  if (asked && actor.accountId === null) {
    context.setCookie(LAND_COOKIE, asked.slug, YEAR);
    // The session of a person who is out already would lead back into its Land.
    forgetSession(context);
  }
  const rest = new URLSearchParams(url.searchParams);
  rest.delete('land');
  return context.redirect(url.pathname + (rest.size > 0 ? `?${rest}` : ''));
}

/** Answers a request that could be for several Länder: people choose one first, programs name it. */
export function askWhichLand(route: Route, hono: HonoContext): Response {
  if (route.api)
    return refuse({ error: 'land-not-named', next: 'Name a Land: ?land=…, or show a token.' }, 400);
  const { pathname, search } = new URL(hono.req.url);
  const location = landsAddress(route.method === 'GET' ? { returnTo: pathname + search } : {});
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
