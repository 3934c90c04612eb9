import { apiRoutes } from '#api/api.routes.ts';
import type { Route } from '#web/route.ts';
import { aboutRoutes } from './about/about.routes.tsx';
import { frameRoutes } from './frame-routes.ts';
import { homeRoutes } from './home.routes.ts';
import { landsRoutes } from './lands.routes.tsx';
import { commands, modules, permissions } from './modules.ts';

/** The offer to programs: the same as on the pages, behind the same rights. */
export const offer = {
  commands,
  permissions,
  queries: modules.flatMap((module) => module.queries ?? []),
  functions: modules.flatMap((module) => module.functions ?? []),
};

/** Every route of the system, in the order in which they are tried. */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...landsRoutes,
  ...frameRoutes,
  ...aboutRoutes,
  ...apiRoutes(offer),
  ...modules.flatMap((module) => module.routes ?? []),
];

/** The route for whatever no other answers. */
export const fallback: Route = {
  method: 'GET',
  path: '*',
  access: { public: 'nothing is here' },
  inAnyLand: true,
  handle: (context) => context.notFound(),
};
