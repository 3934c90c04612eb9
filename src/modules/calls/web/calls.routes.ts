import type { Route } from '#web/route.ts';
import { callRoutes } from './call.routes.ts';
import { checkProposalForm } from './formal-check-form.tsx';
import { proposalRoutes } from './proposal.routes.ts';
import { completeProposalForm } from './proposal-form.ts';
import { rankingRoutes } from './ranking.routes.ts';
import { recommendRoutes } from './recommend.routes.ts';
import { scoreRoutes } from './score.routes.ts';
import { sittingRoutes } from './sitting.routes.ts';

/** Every page of calls: of the district, of providers and of the committee. */
export const callsRoutes: readonly Route[] = [
  ...callRoutes,
  ...proposalRoutes,
  ...checkProposalForm.routes,
  ...completeProposalForm.routes,
  ...sittingRoutes,
  ...scoreRoutes,
  ...rankingRoutes,
  ...recommendRoutes,
];
