import { defineModule } from '#web/module.ts';
import { paymentsQueries } from './api.ts';
import { declareShare } from './commands/declare-share.ts';
import { checkRequest, paymentDecision, releasePayment } from './commands/payment-decision.ts';
import { decideRecovery, prepareRecovery, recoveryDecision } from './commands/recovery-decision.ts';
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
  commands: [
    requestFunds,
    checkRequest,
    returnRequest,
    releasePayment,
    prepareRecovery,
    decideRecovery,
    declareShare,
    withdrawShare,
  ],
  decisions: [paymentDecision, recoveryDecision],
  routes: paymentsRoutes,
  navigation: paymentsNavigation,
  events: paymentsEvents,
  queries: paymentsQueries,
});
