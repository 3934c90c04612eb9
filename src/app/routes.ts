import { callsRoutes } from '#modules/calls/web/calls.routes.ts';
import { coachingRoutes } from '#modules/coaching/web/coaching.routes.ts';
import { eligibilityRoutes } from '#modules/eligibility/web/eligibility.routes.ts';
import { fundingRoutes } from '#modules/funding/web/funding.routes.ts';
import { grantsRoutes } from '#modules/grants/web/grants.routes.ts';
import { identityRoutes } from '#modules/identity/web/identity.routes.ts';
import { participantsRoutes } from '#modules/participants/web/participants.routes.ts';
import { paymentsRoutes } from '#modules/payments/web/payments.routes.ts';
import { placeRoutes } from '#modules/places/web/place.routes.ts';
import { programmeRoutes } from '#modules/programmes/web/programme.routes.ts';
import { lineRoutes } from '#modules/reporting/web/line.routes.ts';
import { resultRoutes } from '#modules/reporting/web/results.routes.ts';
import type { Route } from '#web/route.ts';
import { aboutRoutes } from './about/about.routes.tsx';
import { apiRoutes } from './api/api.routes.ts';
import { clockRoutes } from './demonstration/clock.routes.ts';
import { frameRoutes } from './frame-routes.ts';
import { homeRoutes } from './home.routes.ts';
import { jobRoutes } from './jobs/job.routes.ts';
import { mailboxRoutes } from './mailbox/mailbox.routes.ts';

/** Every route of the system, in the order in which they are tried. */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...frameRoutes,
  ...aboutRoutes,
  ...clockRoutes,
  ...apiRoutes,
  ...jobRoutes,
  ...mailboxRoutes,
  ...identityRoutes,
  ...eligibilityRoutes,
  ...programmeRoutes,
  ...lineRoutes,
  ...resultRoutes,
  ...callsRoutes,
  ...fundingRoutes,
  ...grantsRoutes,
  ...paymentsRoutes,
  ...placeRoutes,
  ...participantsRoutes,
  ...coachingRoutes,
];

/** Whatever no route answers. */
export const fallback: Route = {
  method: 'GET',
  path: '*',
  access: { public: 'nothing is here' },
  handle: (context) => context.notFound(),
};
