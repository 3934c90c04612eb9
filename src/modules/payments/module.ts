import { defineModule } from '#web/module.ts';
import { paymentsQueries } from './api.ts';
import { claimDecision } from './commands/claim-decision.ts';
import { declareShare } from './commands/declare-share.ts';
import { receiptDecision } from './commands/receipt-decision.ts';
import { recoveryDecision } from './commands/recovery-decision.ts';
import { returnClaim } from './commands/return-claim.ts';
import { settleRecount } from './commands/settle-recount.ts';
import { submitAdvance } from './commands/submit-advance.ts';
import { submitClaim } from './commands/submit-claim.ts';
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
  commands: [submitClaim, submitAdvance, returnClaim, declareShare, withdrawShare, settleRecount],
  decisions: [claimDecision, recoveryDecision, receiptDecision],
  routes: paymentsRoutes,
  navigation: paymentsNavigation,
  events: paymentsEvents,
  queries: paymentsQueries,
});
