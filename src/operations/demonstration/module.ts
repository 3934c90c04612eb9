import { defineModule } from '#web/module.ts';
import { clockForm } from './clock-form.tsx';
import { demonstrationMessages } from './messages.ts';
import { moveClock } from './move-clock.ts';
import { demonstrationFooter } from './navigation.ts';
import { demonstrationPermissions } from './permissions.ts';

export const demonstrationModule = defineModule({
  name: 'demonstration',
  messages: demonstrationMessages,
  permissions: demonstrationPermissions,
  commands: [moveClock],
  routes: clockForm.routes,
  footer: demonstrationFooter,
});
