import { waitingRoutes } from '#modules/decisions/index.ts';
import type { Route } from '#web/route.ts';
import { moneyDecisions } from '../money-decisions.ts';
import { recoveryRoutes } from './recovery.routes.tsx';
import { requestRoutes } from './request.routes.ts';
import { requestFormRoutes } from './request-form.routes.ts';
import { shareRoutes } from './share.routes.ts';

/** All pages of payments; the forms first, because `:id` would take their names for ids. */
export const paymentsRoutes: readonly Route[] = [
  ...waitingRoutes('payments.read-decisions', moneyDecisions),
  ...requestFormRoutes,
  ...requestRoutes,
  ...recoveryRoutes,
  ...shareRoutes,
];
