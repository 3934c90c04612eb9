import { defineModule } from '#web/module.ts';
import { paymentsQueries } from './api.ts';
import { declareShare } from './commands/declare-share.ts';
import { paymentDecision } from './commands/payment-decision.ts';
import { recoveryDecision } from './commands/recovery-decision.ts';
import { requestFunds } from './commands/request-funds.ts';
import { returnRequest } from './commands/return-request.ts';
import { withdrawShare } from './commands/withdraw-share.ts';
import { paymentsEvents } from './letters.ts';
import { paymentsMessages } from './messages.ts';
import { paymentsNavigation } from './navigation.ts';
import { paymentsPermissions } from './permissions.ts';
import { paymentsRoutes } from './web/payments.routes.ts';

export const paymentsModule = defineModule({
  name: 'payments',
  messages: paymentsMessages,
  permissions: paymentsPermissions,
  commands: [requestFunds, returnRequest, declareShare, withdrawShare],
  decisions: [paymentDecision, recoveryDecision],
  routes: paymentsRoutes,
  navigation: paymentsNavigation,
  events: paymentsEvents,
  queries: paymentsQueries,
});
