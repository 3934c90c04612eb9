import { defineModule } from '#web/module.ts';
import { coachingQueries } from './api.ts';
import { addMilestone } from './commands/add-milestone.ts';
import { agreePlan } from './commands/agree-plan.ts';
import { handOver } from './commands/hand-over.ts';
import { reachMilestone } from './commands/reach-milestone.ts';
import { revisePlan } from './commands/revise-plan.ts';
import { writeContact } from './commands/write-contact.ts';
import { coachingEvents } from './letters.ts';
import { coachingMessages } from './messages.ts';
import { coachingHomes, coachingNavigation } from './navigation.ts';
import { coachingPermissions } from './permissions.ts';
import { coachingRoutes } from './web/coaching.routes.ts';

export const coachingModule = defineModule({
  name: 'coaching',
  messages: coachingMessages,
  permissions: coachingPermissions,
  commands: [writeContact, agreePlan, revisePlan, addMilestone, reachMilestone, handOver],
  routes: coachingRoutes,
  navigation: coachingNavigation,
  homes: coachingHomes,
  events: coachingEvents,
  queries: coachingQueries,
});
