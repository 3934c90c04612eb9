import type { Route } from '#web/route.ts';
import { callRoutes } from './call/call.routes.ts';
import { callVersionRoutes } from './call/version.routes.ts';
import { completeProposalForm } from './formal-check/complete-proposal-form.ts';
import { checkProposalForm } from './formal-check/formal-check-form.tsx';
import { inviteForm } from './invitation/invite-form.ts';
import { proposalRoutes } from './proposal.routes.ts';
import { rankingRoutes } from './recommendation/ranking.routes.ts';
import { recommendationForm } from './recommendation/recommendation-form.tsx';
import { resultRoutes } from './result/result.routes.ts';
import { scoreRoutes } from './scoring/score.routes.ts';
import { sittingRoutes } from './scoring/sitting.routes.ts';
import { selectionRoutes } from './selection/selection.routes.ts';

/** Every page of calls: of runners, of bidders and of those who select. */
export const callsRoutes: readonly Route[] = [
  ...callRoutes,
  ...callVersionRoutes,
  ...proposalRoutes,
  ...checkProposalForm.routes,
  ...completeProposalForm.routes,
  ...sittingRoutes,
  ...scoreRoutes,
  ...rankingRoutes,
  ...recommendationForm.routes,
  ...selectionRoutes,
  ...inviteForm.routes,
  ...resultRoutes,
];
