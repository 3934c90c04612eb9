import { defineModule } from '#web/module.ts';
import { fundingQueries } from './api.ts';
import { appropriationDecision } from './commands/appropriation-decision.ts';
import { reductionDecision } from './commands/reduction-decision.ts';
import { yearDecision } from './commands/year-decision.ts';
import { fundingMessages } from './messages.ts';
import { fundingNavigation } from './navigation.ts';
import { fundingPermissions } from './permissions.ts';
import { fundingRoutes } from './web/funding.routes.ts';

export const fundingModule = defineModule({
  name: 'funding',
  messages: fundingMessages,
  permissions: fundingPermissions,
  decisions: [appropriationDecision, reductionDecision, yearDecision],
  routes: fundingRoutes,
  navigation: fundingNavigation,
  queries: fundingQueries,
});
