import { defineModule } from '#web/module.ts';
import { grantsQueries } from './api.ts';
import { allotmentDecision } from './commands/allotment-decision.ts';
import { answerCondition } from './commands/answer-condition.ts';
import { applicationDecision } from './commands/application-decision.ts';
import { changeApplication } from './commands/change-application.ts';
import { heldYearDecision } from './commands/held-year-decision.ts';
import { noticeDecision } from './commands/notice-decision.ts';
import { passOnGrant } from './commands/pass-on-grant.ts';
import { releaseDecision } from './commands/release-decision.ts';
import { submitApplication } from './commands/submit-application.ts';
import { submitCallApplication } from './commands/submit-call-application.ts';
import { submitMeasureApplication } from './commands/submit-measure-application.ts';
import { submitProposalApplication } from './commands/submit-proposal-application.ts';
import { applicationVersionMove, grantVersionMove } from './commands/version-moves.ts';
import { waiveRemedies } from './commands/waive-remedies.ts';
import { grantsEvents } from './letters.ts';
import { grantsMessages } from './messages.ts';
import { grantsNavigation } from './navigation.ts';
import { grantsPermissions } from './permissions.ts';
import { runningGrants } from './running-grants.ts';
import { grantsRoutes } from './web/grants.routes.ts';

export const grantsModule = defineModule({
  name: 'grants',
  messages: grantsMessages,
  permissions: grantsPermissions,
  commands: [
    submitApplication,
    submitCallApplication,
    submitProposalApplication,
    submitMeasureApplication,
    changeApplication,
    answerCondition,
    passOnGrant,
    waiveRemedies,
  ],
  decisions: [
    applicationDecision,
    noticeDecision,
    heldYearDecision,
    releaseDecision,
    allotmentDecision,
    applicationVersionMove,
    grantVersionMove,
  ],
  routes: grantsRoutes,
  navigation: grantsNavigation,
  events: grantsEvents,
  runningUnder: runningGrants,
  queries: grantsQueries,
});
