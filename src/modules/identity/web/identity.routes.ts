import type { Route } from '#web/route.ts';
import { accountRoutes } from './account.routes.ts';
import { areasRoutes } from './areas.routes.ts';
import { linkRoutes } from './link.routes.ts';
import { openIdRoutes } from './open-id.routes.ts';
import { organisationRoutes } from './organisation.routes.ts';
import { ownAccountRoutes } from './own-account.routes.ts';
import { panelRoutes } from './panel.routes.ts';
import { rolesRoutes } from './roles.routes.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { tokenRoutes } from './token.routes.ts';

/** Ways in, one's own account, and what administrators look after. */
export const identityRoutes: readonly Route[] = [
  ...signInRoutes,
  ...rolesRoutes,
  ...areasRoutes,
  ...openIdRoutes,
  ...linkRoutes,
  ...ownAccountRoutes,
  ...organisationRoutes,
  ...accountRoutes,
  ...tokenRoutes,
  ...panelRoutes,
];
