import { defineModule } from '#web/module.ts';
import { filesMessages } from './messages.ts';
import { fileRoutes } from './web/file.routes.ts';

export const filesModule = defineModule({
  name: 'files',
  messages: filesMessages,
  routes: fileRoutes,
});
