import type { Route } from '#web/route.ts';

/** The law as this system holds it, for everybody to read. */
export const provisionRoutes: Route[] = [];
