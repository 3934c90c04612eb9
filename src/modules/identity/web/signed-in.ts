import type { Route } from '#web/route.ts';
import { signInAddress } from '../addresses.ts';

/** Pages about one's own account need somebody, though no particular role. */
export const signedIn = (routes: readonly Route[]): Route[] =>
  routes.map((route) => ({
    ...route,
    handle: async (context) =>
      context.actor.accountId === null
        ? context.redirect(signInAddress({ returnTo: context.url.pathname }))
        : route.handle(context),
  }));
