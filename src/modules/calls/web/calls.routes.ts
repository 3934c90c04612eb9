import type { Route } from '#web/route.ts';
import { callRoutes } from './call.routes.ts';
import { formalCheckRoutes } from './formal-check.routes.ts';
import { proposalRoutes } from './proposal.routes.ts';
import { rankingRoutes } from './ranking.routes.ts';
import { recommendRoutes } from './recommend.routes.ts';
import { scoreRoutes } from './score.routes.ts';
import { sittingRoutes } from './sitting.routes.ts';

/** Every page of calls: of the district, of providers and of the committee. */
export const callsRoutes: readonly Route[] = [
  ...callRoutes,
  ...proposalRoutes,
  ...formalCheckRoutes,
  ...sittingRoutes,
  ...scoreRoutes,
  ...rankingRoutes,
  ...recommendRoutes,
];
