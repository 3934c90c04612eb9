import { defineModule } from '#web/module.ts';
import { decisionsMessages } from './messages.ts';

/** The words of decisions; their commands, rights and pages are those of the module that each kind belongs to. */
export const decisionsModule = defineModule({
  name: 'decisions',
  messages: decisionsMessages,
  speaksForAll: true,
});
