import { defineModule } from '#web/module.ts';
import { fundingQueries } from './api.ts';
import { appropriate } from './commands/appropriate.ts';
import { reduceAppropriation } from './commands/reduce-appropriation.ts';
import { fundingMessages } from './messages.ts';
import { fundingNavigation } from './navigation.ts';
import { fundingPermissions } from './permissions.ts';
import { fundingRoutes } from './web/funding.routes.ts';

export const fundingModule = defineModule({
  name: 'funding',
  messages: fundingMessages,
  permissions: fundingPermissions,
  commands: [appropriate, reduceAppropriation],
  routes: fundingRoutes,
  navigation: fundingNavigation,
  queries: fundingQueries,
});
