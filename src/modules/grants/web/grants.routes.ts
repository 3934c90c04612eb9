import type { Route } from '#web/route.ts';
import { allotmentRoutes } from './allotment.routes.tsx';
import { applicationRoutes } from './application.routes.ts';
import { grantRoutes } from './grant.routes.ts';
import { heldYearRoutes } from './held-year.routes.ts';
import { measureForm } from './measure-form.tsx';
import { noticeRoutes } from './notice.routes.tsx';
import { projectRoutes } from './project.routes.ts';
import { releaseRoutes } from './release.routes.ts';
import { versionRoutes } from './version.routes.ts';

/** All pages of grants. */
export const grantsRoutes: readonly Route[] = [
  ...applicationRoutes,
  ...measureForm.routes,
  ...noticeRoutes,
  ...heldYearRoutes,
  ...grantRoutes,
  ...projectRoutes,
  ...releaseRoutes,
  ...allotmentRoutes,
  ...versionRoutes,
];
