import { defineModule } from '#web/module.ts';
import { eligibilityFunctions } from './functions.ts';
import { eligibilityMessages } from './messages.ts';
import { eligibilityFooter, eligibilityNavigation } from './navigation.ts';
import { eligibilityRoutes } from './web/eligibility.routes.ts';

export const eligibilityModule = defineModule({
  name: 'eligibility',
  messages: eligibilityMessages,
  routes: eligibilityRoutes,
  navigation: eligibilityNavigation,
  footer: eligibilityFooter,
  functions: eligibilityFunctions,
});
