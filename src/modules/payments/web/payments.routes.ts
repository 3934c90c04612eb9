import type { Route } from '#web/route.ts';
import { claimRoutes } from './claim.routes.ts';
import { receiptRoutes } from './receipt.routes.ts';
import { recountRoutes } from './recount.routes.ts';
import { recoveryRoutes } from './recovery.routes.tsx';
import { shareRoutes } from './share.routes.ts';

/** All pages of payments. */
export const paymentsRoutes: readonly Route[] = [
  ...claimRoutes,
  ...recoveryRoutes,
  ...receiptRoutes,
  ...shareRoutes,
  ...recountRoutes,
];
