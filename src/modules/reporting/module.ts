import { nobody } from '#web/letter.ts';
import { defineModule } from '#web/module.ts';
import { reportingQueries } from './api.ts';
import { publishResults } from './commands/publish-results.ts';
import { reportingMessages } from './messages.ts';
import { reportingPermissions } from './permissions.ts';
import { lineRoutes } from './web/line.routes.ts';
import { resultRoutes } from './web/results.routes.ts';

export const reportingModule = defineModule({
  name: 'reporting',
  messages: reportingMessages,
  permissions: reportingPermissions,
  commands: [publishResults],
  routes: [...lineRoutes, ...resultRoutes],
  events: { 'results-published': nobody },
  queries: reportingQueries,
});
