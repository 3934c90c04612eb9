import type { Route } from '#web/route.ts';
import { provisionRoutes } from './provision.routes.ts';

/** Everything that people see of the law itself. */
export const eligibilityRoutes: Route[] = [...provisionRoutes];
