import { defineModule } from '#web/module.ts';
import { mailboxRoutes } from './mailbox.routes.ts';
import { mailboxMessages } from './messages.ts';
import { mailboxFooter } from './navigation.ts';
import { mailboxPermissions } from './permissions.ts';

export const mailboxModule = defineModule({
  name: 'mailbox',
  messages: mailboxMessages,
  permissions: mailboxPermissions,
  routes: mailboxRoutes,
  footer: mailboxFooter,
});
