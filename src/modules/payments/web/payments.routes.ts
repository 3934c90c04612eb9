import type { Route } from '#web/route.ts';
import { decisionListRoutes } from './decision-list.routes.ts';
import { recoveryRoutes } from './recovery.routes.ts';
import { requestRoutes } from './request.routes.ts';
import { requestFormRoutes } from './request-form.routes.ts';
import { shareRoutes } from './share.routes.ts';

/** All pages of payments; the forms first, because `:id` would take their names for ids. */
export const paymentsRoutes: readonly Route[] = [
  ...decisionListRoutes,
  ...requestFormRoutes,
  ...requestRoutes,
  ...recoveryRoutes,
  ...shareRoutes,
];
