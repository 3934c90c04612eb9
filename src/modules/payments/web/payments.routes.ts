import type { Route } from '#web/route.ts';
import { recoveryRoutes } from './recovery.routes.tsx';
import { requestRoutes } from './request.routes.ts';
import { shareRoutes } from './share.routes.ts';

/** All pages of payments. */
export const paymentsRoutes: readonly Route[] = [...requestRoutes, ...recoveryRoutes, ...shareRoutes];
