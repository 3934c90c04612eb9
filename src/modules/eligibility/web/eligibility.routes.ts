import type { Route } from '#web/route.ts';
import { fundingCheckRoutes } from './funding-check.routes.ts';
import { provisionRoutes } from './provision.routes.ts';

/** Everything that people see of the law itself. */
export const eligibilityRoutes: Route[] = [...fundingCheckRoutes, ...provisionRoutes];
