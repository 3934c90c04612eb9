import { waitingList } from '#modules/decisions/index.ts';
import type { Route } from '#web/route.ts';
import { moneyDecisions } from '../money-decisions.ts';
import { recoveryRoutes } from './recovery.routes.tsx';
import { requestRoutes } from './request.routes.ts';
import { shareRoutes } from './share.routes.ts';

/** All pages of payments. */
export const paymentsRoutes: readonly Route[] = [
  waitingList('payments.read-decisions', moneyDecisions).route,
  ...requestRoutes,
  ...recoveryRoutes,
  ...shareRoutes,
];
