import type { Route } from '#web/route.ts';
import { applicationRoutes } from './application.routes.ts';
import { applicationFormRoutes } from './application-form.routes.ts';
import { grantRoutes } from './grant.routes.ts';
import { projectRoutes } from './project.routes.ts';
import { releaseRoutes } from './release.routes.ts';

/** All pages of grants; the forms first, because `:id` would take their names for ids. */
export const grantsRoutes: readonly Route[] = [
  ...applicationFormRoutes,
  ...applicationRoutes,
  ...grantRoutes,
  ...projectRoutes,
  ...releaseRoutes,
];
