import { defineModule } from '#web/module.ts';
import { clockRoutes } from './clock.routes.ts';
import { demonstrationMessages } from './messages.ts';
import { moveClock } from './move-clock.ts';
import { demonstrationFooter } from './navigation.ts';
import { demonstrationPermissions } from './permissions.ts';

export const demonstrationModule = defineModule({
  name: 'demonstration',
  messages: demonstrationMessages,
  permissions: demonstrationPermissions,
  commands: [moveClock],
  routes: clockRoutes,
  footer: demonstrationFooter,
});
