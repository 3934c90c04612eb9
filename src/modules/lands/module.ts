import { defineModule } from '#web/module.ts';
import { settleBodies } from './commands/settle-bodies.ts';
import { landsMessages } from './messages.ts';
import { landsNavigation } from './navigation.ts';
import { landsPermissions } from './permissions.ts';
import { landRoutes } from './web/land.routes.tsx';

export const landsModule = defineModule({
  name: 'lands',
  messages: landsMessages,
  permissions: landsPermissions,
  commands: [settleBodies],
  routes: landRoutes,
  navigation: landsNavigation,
});
