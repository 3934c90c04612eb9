import { nobody } from '#web/letter.ts';
import { defineModule } from '#web/module.ts';
import { reportingQueries } from './api.ts';
import { noteDuty } from './commands/note-duty.ts';
import { publishResults } from './commands/publish-results.ts';
import { reportingMessages } from './messages.ts';
import { reportingPermissions } from './permissions.ts';
import { dutyForm } from './web/duty-form.ts';
import { dutyList } from './web/duty-list.tsx';
import { lineRoutes } from './web/line.routes.ts';
import { resultRoutes } from './web/results.routes.ts';

export const reportingModule = defineModule({
  name: 'reporting',
  messages: reportingMessages,
  permissions: reportingPermissions,
  commands: [publishResults, noteDuty],
  routes: [...lineRoutes, ...resultRoutes, dutyList.route, ...dutyForm.routes],
  events: { 'results-published': nobody },
  queries: reportingQueries,
});
